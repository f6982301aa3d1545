/** What the invented papers are about: each subject with the words that its papers use far more often than others. */

export interface Topic {
  readonly name: string;
  readonly words: readonly string[];
}

const TABLE: Readonly<Record<string, string>> = {
  'language models': 'language model pretraining tokens perplexity corpus prompt decoding generation instruction alignment context',
  'attention': 'attention transformer heads query key value softmax sparse linear window positional sequence',
  'vision': 'image recognition convolution patches backbone classification augmentation pixels features resolution visual ImageNet',
  'object detection': 'detection boxes proposals anchors segmentation instance masks localization regions pyramid objects',
  'reinforcement learning': 'policy reward learner exploration environment actions value trajectories offline bandit regret control',
  'graph networks': 'graph nodes edges message passing embedding neighbourhood spectral Laplacian community oversmoothing',
  'generative models': 'diffusion denoising score sampling latent adversarial generator discriminator variational likelihood synthesis',
  'speech': 'speech acoustic phoneme speaker recognition spectrogram audio transcription utterance voice noise',
  'translation': 'translation multilingual parallel alignment bilingual decoder source target languages BLEU subword',
  'optimization': 'gradient descent convergence stochastic momentum convex minimization step curvature Hessian adaptive optimizer',
  'learning theory': 'generalization bound complexity sample risk margin kernel overparameterized regime proof minimax',
  'robotics': 'robot manipulation grasp planning trajectory controller locomotion tactile simulation kinematics dexterous',
  'recommendation': 'recommendation user item collaborative filtering ranking preference click basket cold-start matrix',
  'retrieval': 'retrieval document passage dense index ranking query relevance reranking hybrid lexical',
  'compression': 'compression pruning quantization distillation sparsity latency weights lowrank student teacher bits',
  'federated learning': 'federated clients privacy aggregation heterogeneous communication server differential personalization rounds',
  'security': 'attack adversarial defense malware intrusion vulnerability robust poisoning backdoor encryption threat',
  'databases': 'database query transaction index join storage concurrency throughput consistency replication latency',
  'networks': 'network routing packet bandwidth wireless congestion traffic protocol spectrum antenna latency',
  'software': 'software code repository testing bugs program developers compiler static analysis refactoring',
  'medicine': 'patients clinical diagnosis tumor imaging cohort disease treatment screening outcome biomarkers',
  'genomics': 'gene genome sequencing expression protein cell variants transcriptome mutation regulatory annotation',
  'chemistry': 'molecule reaction catalyst synthesis binding ligand solvent density functional energy spectroscopy',
  'physics': 'quantum particle lattice phase entanglement Hamiltonian collider symmetry boson topological spin',
  'astronomy': 'galaxy stellar redshift survey telescope dark matter luminosity supernova cosmological halo',
  'climate': 'climate weather forecast precipitation ocean temperature emission satellite drought atmospheric downscaling',
  'neuroscience': 'neurons cortex spiking synaptic plasticity stimulus hippocampus memory oscillations brain population',
  'economics': 'market price auction mechanism equilibrium welfare incentive bidding portfolio volatility strategic',
  'interaction': 'users interface participants interaction design accessibility study usability visualization feedback gesture',
  'causality': 'causal inference treatment confounding counterfactual intervention identification observational instrumental discovery',
};

export const TOPICS: readonly Topic[] = Object.entries(TABLE).map(([name, words]) => ({ name, words: words.split(' ') }));
