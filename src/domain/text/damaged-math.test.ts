import fc from 'fast-check';
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { segmentNotation } from './segment-notation.fixture.ts';
import { segmentText } from './segment-text.ts';

/** Damaged formula → what to typeset. Each is also tried in a sentence. */
const FORMULAS: readonly (readonly [string, string])[] = [
  ['mathbb R^N', '\\mathbb{R}^N'],
  ['d^{0.75}', 'd^{0.75}'],
  ['O(Nlog N)', 'O(N\\log N)'],
  ['Theta(N^{delta}ln N)', '\\Theta(N^{\\delta}\\ln N)'],
  ['eta_2propto d^{-1}', '\\eta_2\\propto d^{-1}'],
  ['eta/lambdacdot d^{0.75}', '\\eta/\\lambda\\cdot d^{0.75}'],
  ['(L^0, L^1)', '(L^0, L^1)'],
  ['10^{25}', '10^{25}'],
  ['ell^2', '\\ell^2'],
  ['leq O(N^{-delta})', '\\leq O(N^{-\\delta})'],
  ['deltain (0,1)', '\\delta\\in (0,1)'],
  ['Oleft(Nright)', 'O\\left(N\\right)'],
  ['Omega(N)', '\\Omega(N)'],
  ['1 leq L leq N', '1 \\leq L \\leq N'],
  ['sim99%', '\\sim99\\%'],
  ['1.4times', '1.4\\times'],
  ['256 times 256', '256 \\times 256'],
  ['eta_1=Theta_d(1)', '\\eta_1=\\Theta_d(1)'],
  ['lambda_1=0', '\\lambda_1=0'],
  ['y_i = 1', 'y_i = 1'],
  ['eta/lambda', '\\eta/\\lambda'],
  ['Li_2', '\\mathrm{Li_2}'],
  ['H_2O', '\\mathrm{H_2O}'],
  ['cm^{-1}', '\\mathrm{cm}^{-1}'],
  ['g(f(x))', 'g(f(x))'],
  ['mathbb{R}^{d times d}', '\\mathbb{R}^{d \\times d}'],
  ['xin mathbb{R}^d', 'x\\in \\mathbb{R}^d'],
  ['kin mathbb N', 'k\\in \\mathbb{N}'],
  ['x_iin {0,1}^n', 'x_i\\in \\{0,1\\}^n'],
  ['thetainTheta', '\\theta\\in\\Theta'],
  ['tilde{O}(sqrt{T})', '\\tilde{O}(\\sqrt{T})'],
  ['mathcal O(n^{-1/2})', '\\mathcal{O}(n^{-1/2})'],
  ['O(nlogn)', 'O(n\\log n)'],
  ['O(log(1/epsilon))', 'O(\\log(1/\\epsilon))'],
  ['ell_infty', '\\ell_\\infty'],
  ['p_theta(x|z)', 'p_\\theta(x|z)'],
  ['D_{KL}(p||q)', 'D_{KL}(p||q)'],
  ['mathcal{L}_{text{total loss}}', '\\mathcal{L}_{\\text{total loss}}'],
  ['d_{in}', 'd_{in}'],
  ['x_{i in S}', 'x_{i \\in S}'],
  ['y_{max}', 'y_{\\max}'],
  ['QK^T', 'QK^T'],
  ['alpha=0.1', '\\alpha=0.1'],
  ['1-epsilon', '1-\\epsilon'],
  ['ntoinfty', 'n\\to\\infty'],
  ['n to infty', 'n \\to \\infty'],
  ['lambda_1,ldots,lambda_k', '\\lambda_1,\\ldots,\\lambda_k'],
  ['sum_{i=1}^n x_i', '\\sum_{i=1}^n x_i'],
  ['frac{1}{n}', '\\frac{1}{n}'],
  ['10^-3', '10^{-3}'],
  ['90^circ', '90^\\circ'],
  ['mathbb{E}_{xsim p}[f(x)]', '\\mathbb{E}_{x\\sim p}[f(x)]'],
  ['argmin_{w} L(w)', '\\operatorname{argmin}_{w} L(w)'],
  ['langle x, y rangle', '\\langle x, y \\rangle'],
  ['{cal L}_N', '\\mathcal{L}_N'],
  ['f({bf x})=f(|{bf x}|)', 'f(\\mathbf{x})=f(|\\mathbf{x}|)'],
  ['Z_{rm MW}', 'Z_{\\mathrm{MW}}'],
  ['{rm SFR}{>}10^{-1}', '\\mathrm{SFR}{>}10^{-1}'],
  ['t_{rm age, MW} < 8', 't_{\\text{age, MW}} < 8'],
  ['{sim}0.3', '{\\sim}0.3'],
  ['M_odot', 'M_\\odot'],
  ['M_{bullet}>10^{9}', 'M_{\\bullet}>10^{9}'],
  ['z le10', 'z \\le10'],
  ['{omega_{nu}, w_a}', '\\{\\omega_{\\nu}, w_a\\}'],
  ['\\alpha_1', '\\alpha_1'],
  ['x \\in \\mathbb{R}^d', 'x \\in \\mathbb{R}^d'],
];

const NO_FORMULAS: readonly string[] = [
  'the beta distribution, the delta rule, LAMBDA, the max pooling, in log space, sum pooling',
  'the step size eta, a weight lambda, chi square, phi coefficient, Omega-3, TNF-alpha, beta-VAE, epsilon-greedy',
  'lambda_vit, my_variable, file_name.txt, lambda_max, x_train, x_min, x_in, beta_distribution, alpha_beta_pruning, __init__, a_b_c',
  'src/lambda_vit.py, ~/code/x_1, C:\\users\\alpha\\x_1.txt, \\\\server\\share\\x_1, x_1.csv, model.x_1, x_1[0], x_1(), x_1==3',
  'x^ alone, x_ too, ^2, _x_, ^_^, x^y^z, word^2, University^1, a^{',
  'a_1@b_1.org, @user_1, #tag_1, 10.1000/x_1, arXiv:2203.00555v1, v1.2.3, 2.0-beta, 1-alpha, sim2real',
  'AWS Lambda(s), beta(s), min(s), log(s), f(a), e(x), T(5), O(see below), left(right), [1], (1), A(1)',
  '16 times fewer, 3 times a day, x times more, step k in [1, 2], 30 psi = 2 bar, 6.30 pm 20 people',
  'K=5, N = 10, p<0.05, x = y, a + b, 1 + 1 = 2, A/B, N/A, alpha/beta testing, --alpha=0.1, -alpha',
  'login into the blog and stop, Lin [1, 2] and Asim [3] and Ito (0,1), no. No_1, In_2, GPT_4, ResNet_50, L_2D',
  'le chat, 3 le 5, {it is} so, {rm} x, {rm -rf}, {sim} x, {0,1}-labels, [Has99, Zuc07], (arXiv:2011.06063)',
  'the `x_1` in backticks, pages 3-5, H2O, CO2, F1, R2-D2, C++, F#',
];

describe('damaged formulas', () => {
  it.each(FORMULAS)('reads %j as %j', (source, tex) => {
    const [formula] = segmentText(source).filter(({ kind }) => kind === 'math');
    expect(formula).toMatchObject({ start: 0, tex });
  });

  it.each(FORMULAS)('finds %j in a sentence', (source, tex) => {
    const sentence = `We show that ${source}, as one knows.`;
    const [formula] = segmentText(sentence).filter(({ kind }) => kind === 'math');
    expect(formula).toMatchObject({ start: 13, tex });
  });

  it.each(FORMULAS)('makes of %j what KaTeX accepts', (_, tex) => {
    expect(katex.renderToString(tex, { throwOnError: true })).toContain('katex');
  });

  it.each(NO_FORMULAS)('leaves alone: %s', (source) => {
    expect(segmentText(source).filter(({ kind }) => kind === 'math')).toEqual([]);
  });

  it('never makes what KaTeX refuses', () => {
    const piece = fc.constantFrom(
      'x', 'y', '_', '^', '{', '}', '(', ')', '[', ']', ',', '|', ' ', '1', '23', '.', '%', '+', '-', '=', '/', '<', 'lambda', 'Theta', 'cdot', 'leq', 'in', 'times',
      'log', 'max', 'sum', 'mathbb', 'mathcal', 'hat', 'sqrt', 'frac', 'left', 'right', 'infty', 'ell', '{rm ', '{cal ', 'sim', 'text', 'operatorname', 'langle',
      'rangle', 'circ', 'top', 'CO', 'cm', 'QK', 'T', 'word', '\\alpha', '\\{', '\\}', 'ldots', 'nabla', 'odot', 'prime', 'overline',
    );
    const formula = fc.tuple(fc.constantFrom('', 'x_i = ', 'O('), fc.array(piece, { maxLength: 9 })).map(([start, pieces]) => start + pieces.join('') + (start === 'O(' ? ')' : ''));
    fc.assert(
      fc.property(formula, (source) => {
        for (const segment of segmentText(source)) {
          if (segment.kind === 'math') expect(() => katex.renderToString(segment.tex, { throwOnError: true, strict: 'ignore' })).not.toThrow();
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('stops where the sentence goes on', () => {
    expect(segmentNotation('take y_i = 1 if x_i fits')).toBe('take ‹y_i = 1› if ‹x_i› fits');
    expect(segmentNotation('rule lambda_2propto d that')).toBe('rule ‹\\lambda_2\\propto d› that');
    expect(segmentNotation('(L^0, L^1)-smoothness')).toBe('‹(L^0, L^1)›-smoothness');
    expect(segmentNotation('set x_i to 0')).toBe('set ‹x_i› to 0');
    expect(segmentNotation('256 times 256 to 540 times 960')).toBe('‹256 \\times 256› to ‹540 \\times 960›');
    expect(segmentNotation('(see x_i) and (G_F)')).toBe('(see ‹x_i›) and (‹G_F›)');
    expect(segmentNotation('Is G_F a bound')).toBe('Is ‹G_F› a bound');
  });

  it('takes only the power out of a name', () => {
    expect(segmentNotation('M^3ViT')).toBe('‹\\mathrm{M}^3›ViT');
  });

  it('shows the Greek letter of a method', () => {
    expect(segmentNotation('with muP scaling')).toBe('with {μ}P scaling');
    expect(segmentNotation('Mup, muPx and mu')).toBe('Mup, muPx and mu');
  });

  it('keeps out of code', () => {
    expect(segmentNotation('\\texttt{x_1}')).toBe('|<code:x_1>|');
  });
});
