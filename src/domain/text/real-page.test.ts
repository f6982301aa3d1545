import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { segmentText } from './segment-text.ts';

const PAGE = fileURLToPath(new URL('../../../../shared/feeds/trending-papers-page.txt', import.meta.url));
const missing = !existsSync(PAGE);
if (missing) console.warn(`Skipped: the real page is not at ${PAGE}.`);

/** Every formula of the page in order, as it stands there and as it is typeset. */
const FORMULAS = [
  ['O(Nlog N)', 'O(N\\log N)'],
  ['Li_2', '\\mathrm{Li_2}'],
  ['G_F', 'G_F'],
  ['G_F', 'G_F'],
  ['Theta(N^{delta}ln N)', '\\Theta(N^{\\delta}\\ln N)'],
  ['deltain (0,1)', '\\delta\\in (0,1)'],
  ['x_i', 'x_i'],
  ['y_i = 1', 'y_i = 1'],
  ['x_i', 'x_i'],
  ['leq O(N^{-delta})', '\\leq O(N^{-\\delta})'],
  ['256 times 256', '256 \\times 256'],
  ['540 times 960', '540 \\times 960'],
  ['ell^2', '\\ell^2'],
  ['mathbb R^N', '\\mathbb{R}^N'],
  ['(L^0, L^1)', '(L^0, L^1)'],
  ['1.4times', '1.4\\times'],
  ['10^{25}', '10^{25}'],
  ['Oleft(Nright)', 'O\\left(N\\right)'],
  ['Omega(N)', '\\Omega(N)'],
  ['1 leq L leq N', '1 \\leq L \\leq N'],
  ['O(N/L)', 'O(N/L)'],
  ['sim99%', '\\sim99\\%'],
  ['g(f(x))', 'g(f(x))'],
  ['z = f(x)', 'z = f(x)'],
  ['y = g(z)', 'y = g(z)'],
  ['y = g(f(x))', 'y = g(f(x))'],
  ['f(x)', 'f(x)'],
  ['g(f(x))', 'g(f(x))'],
  ['f(x)', 'f(x)'],
  ['g(f(x))', 'g(f(x))'],
  ['eta/lambda', '\\eta/\\lambda'],
  ['eta/lambdacdot d^{0.75}', '\\eta/\\lambda\\cdot d^{0.75}'],
  ['eta_2propto d^{-1}', '\\eta_2\\propto d^{-1}'],
  ['lambda_2propto d', '\\lambda_2\\propto d'],
  ['eta_1=Theta_d(1)', '\\eta_1=\\Theta_d(1)'],
  ['lambda_1=0', '\\lambda_1=0'],
];

describe.skipIf(missing)('the real page', () => {
  const lines = missing ? [] : readFileSync(PAGE, 'utf8').split('\n');
  const found = lines.flatMap((line) => segmentText(line).map((segment) => ({ segment, source: line.slice(segment.start, segment.end) })));
  const formulas = found.flatMap(({ segment, source }) => (segment.kind === 'math' ? [[source, segment.tex]] : []));

  it('has exactly these formulas', () => {
    expect(formulas).toEqual(FORMULAS);
  });

  it('has no formula that KaTeX refuses', () => {
    for (const [, tex = ''] of formulas) expect(katex.renderToString(tex, { throwOnError: true })).toContain('katex');
  });

  it('has three words marked strong, one emphasised and none else', () => {
    const styled = found.flatMap(({ segment }) => (segment.kind === 'text' && segment.style.length > 0 ? [segment.style.join('+')] : []));
    expect(styled).toEqual(['strong', 'strong', 'strong', 'emphasis']);
  });

  it('replaces percent signs, ties, dashes, quotes and the letter of one method, and nothing else', () => {
    const counts = new Map<string, number>();
    for (const { segment } of found) if (segment.kind === 'replaced') counts.set(segment.shown, (counts.get(segment.shown) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({ '–': 9, '%': 8, '\u00a0': 2, '“': 2, '”': 2, μ: 4 });
  });

  it('links every address', () => {
    const links = found.filter(({ segment }) => segment.kind === 'link').map(({ source }) => source);
    expect(links).toEqual(lines.join('\n').match(/https?:\/\/[^\s]+/g)?.map((address) => address.replace(/[.)]+$/, '')));
  });
});
