/**
 * npm run bench:relevance: asks for papers of the starter library as a person does who half remembers
 * them, and prints how often the paper comes first and among the first ten; see bench/README.md.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openLibrary } from '../../src/main/library/library.ts';
import { starterFile } from '../../src/main/library/program-files.ts';
import { scratchFolder } from '../papers/cache.ts';
import { markdownTable } from '../report/markdown-table.ts';
import { answered, DEPTH, scoreOf, type Answered, type Asked } from './score.ts';

const TARGETS = { successAt1: 0.85, successAt10: 0.98 };

/** A copied page with the same papers and their abstracts, which are not ours to keep here. */
const PAGE = fileURLToPath(new URL('../../../shared/feeds/trending-papers-page.txt', import.meta.url));
const OUT = new URL('../../out/bench/', import.meta.url);

const { queries } = JSON.parse(readFileSync(new URL('queries.json', import.meta.url), 'utf8')) as { readonly queries: readonly Asked[] };
const runs = [await run('summaries only'), ...(existsSync(PAGE) ? [await run('summaries and abstracts', PAGE)] : [])];

console.log(`${String(queries.length)} queries for ${String(new Set(queries.flatMap(({ papers }) => papers)).size)} of the starter library's papers${existsSync(PAGE) ? '' : '; the abstracts are not at hand'}.\n`);
console.log(markdownTable(['texts', 'success@1', 'success@10', 'MRR'], runs.map(({ texts, score }) => [texts, against(score.successAt1, TARGETS.successAt1), against(score.successAt10, TARGETS.successAt10), score.mrr.toFixed(3)])));
for (const { texts, all } of runs) {
  const missed = all.filter(({ place }) => place !== 1);
  console.log(`\nNot first, with ${texts}:\n`);
  console.log(markdownTable(['query', 'kind', 'place', 'came first'], missed.map(({ query, kind, place, first }) => [query, kind, String(place ?? `not in ${String(DEPTH)}`), first ?? 'nothing found'])));
}
mkdirSync(OUT, { recursive: true });
writeFileSync(new URL('relevance.json', OUT), `${JSON.stringify({ targets: TARGETS, runs }, null, 2)}\n`);

/** Asks every query of a fresh library with the starter papers and, when there is one, a page more. */
async function run(texts: string, page?: string): Promise<{ readonly texts: string; readonly score: ReturnType<typeof scoreOf>; readonly all: readonly Answered[] }> {
  const starter = starterFile();
  if (starter === undefined) throw new Error('The starter library is missing.');
  const opened = await openLibrary(scratchFolder(), { starterFile: starter });
  if (!opened.ok) throw new Error(opened.error.message);
  const { catalog, importFile, close } = opened.value;
  const imported = page === undefined ? undefined : await importFile(page);
  if (imported?.ok === false) throw new Error(imported.error.message);
  const all = queries.map((asked) => answered(asked, catalog.rows({ query: asked.query, offset: 0, limit: DEPTH }).rows));
  close();
  return { texts, score: scoreOf(all), all };
}

function against(value: number, target: number): string {
  return `${value.toFixed(3)} (target ≥ ${String(target)}: ${value >= target ? 'yes' : 'no'})`;
}
