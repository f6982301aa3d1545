import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotationIndex } from '../export/exported-paper.ts';
import { bareExport, publishedPaper, sampleExport, samplePaper, writeAll } from '../export/sample-papers.fixture.ts';
import { citeKeys } from './cite-key.ts';
import { escapeTex, escapeTitle } from './escape-tex.ts';
import { decodeTex } from './decode-tex.ts';
import { readBibtex } from './read-bibtex.ts';
import { bibtexEntries, bibtexWriter } from './write-bibtex.ts';

test('an entry keeps formulas, protects capitals and writes accents as commands', () => {
  expect(bibtexEntries([samplePaper])).toBe(`@misc{wang2022deepnet,
  title = {{DeepNet:} Scaling {$x^2$} Transformers to 1,000 Layers},
  author = {Wang, Hongyu and J{\\'e}gou, Herv{\\'e} and van der Meulen, Frank},
  year = {2022},
  month = mar,
  day = {1},
  eprint = {2203.00555},
  archiveprefix = {arXiv},
  url = {https://arxiv.org/abs/2203.00555},
  abstract = {We show that {$O(n \\log n)$} suffices. M{\\"u}ller \\& Sons measured 5\\% more; \`\`quotes'', commas and \\textbraceleft{}braces\\textbraceright{} stay.},
  keywords = {depth, transformers},
}
`);
  expect(bibtexEntries([publishedPaper])).toMatch(/^@article\{.*journal = \{IEEE TPAMI 46\(10\), 2024\}/su);
});

test('what is written is read back as the same paper', () => {
  const { records, unreadable } = readBibtex(writeAll(bibtexWriter(), [sampleExport, bareExport]));
  expect(unreadable).toEqual([]);
  const [preprint, article] = records;
  expect(preprint).toMatchObject({
    title: samplePaper.title,
    people: samplePaper.people,
    date: '2022-03-01',
    identifiers: samplePaper.identifiers,
    topics: samplePaper.topics,
    abstract: { text: 'We show that $O(n \\log n)$ suffices. Müller & Sons measured 5% more; “quotes”, commas and {braces} stay.' },
  });
  expect(article).toMatchObject({ venue: publishedPaper.venue, identifiers: publishedPaper.identifiers, date: '2024-10' });
});

test('two papers with one key get two keys', () => {
  const keyOf = citeKeys();
  expect([keyOf(samplePaper), keyOf(samplePaper), keyOf(samplePaper)]).toEqual(['wang2022deepnet', 'wang2022deepnet-b', 'wang2022deepnet-c']);
});

test('files of other programs: strings, quotation marks, concatenation, parentheses, others, biblatex dates', () => {
  const { records, unreadable } = readBibtex(String.raw`
    A comment with an e-mail @ address.
    @STRING{neurips = "Advances in {N}eural Information Processing"}
    @inproceedings{a, title = "The {BERT} " # "of {\'E}t\'e", author={Baydin, At{\i}l{\i}m G{\"u}ne{\c s} and {Team One and Two} and others}, booktitle = neurips, year = 2020, month = "15~" # feb, doi={https://doi.org/10.1000/ABC_d}}
    @article(b, title={On $\mathcal{O}(n)$ at \$5 -- \emph{fast}}, date={2021-05-06}, journal={arXiv preprint arXiv:2105.01234})`);
  expect(unreadable).toEqual([]);
  expect(records[0]).toMatchObject({
    title: 'The BERT of Été',
    people: [{ name: 'Atılım Güneş Baydin' }, { name: 'Team One and Two' }],
    peopleIncomplete: true,
    venue: 'Advances in Neural Information Processing',
    date: '2020-02',
    identifiers: { doi: '10.1000/abc_d' },
  });
  expect(records[1]).toMatchObject({ title: 'On $\\mathcal{O}(n)$ at \\$5 – fast', date: '2021-05-06', identifiers: { arxiv: '2105.01234' } });
  expect(records[1]).not.toHaveProperty('venue');
});

test('a broken entry is named with its line, and the others are read', () => {
  const { records, unreadable, cutOff } = readBibtex('@misc{a, title={One}}\n@misc{b, title={Two\n\n@misc{c, title={Three}}\n@misc{d, year={2020}}\n');
  expect(records.map(({ title }) => title)).toEqual(['One', 'Three']);
  expect(unreadable.map(({ reason }) => reason)).toEqual([
    'Entry “b” in line 2 can’t be read: a value is not closed.',
    'Entry “d” in line 5 has no title.',
  ]);
  expect(cutOff).toBeUndefined();
});

test('a file that ends inside an entry is cut off', () => {
  const { cutOff, records } = readBibtex('@misc{a, title={One}}\n@misc{b, title={Tw');
  expect(cutOff?.message).toBe('The file ends inside the entry “b” that begins in line 2.');
  expect(records).toHaveLength(1);
});

test('any words survive escaping and decoding, and never unbalance an entry', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replace(/[$\\`'’"–—\p{C}\p{M}\s-]+/gu, ' ').trim());
  fc.assert(
    fc.property(words, (text) => {
      expect(decodeTex(escapeTex(text)).normalize('NFC')).toBe(text.replace(/\s+/gu, ' ').normalize('NFC'));
    }),
    { examples: [['‘single “double”']] },
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 60 }), (title, note) => {
      const paper = { ...samplePaper, title: `x${title}` };
      const made = { ...annotationIndex([]).of(paper), note };
      const { unreadable, records } = readBibtex(writeAll(bibtexWriter(), [made, sampleExport]));
      expect(unreadable).toEqual([]);
      expect(records.at(-1)?.title).toBe(samplePaper.title);
    }),
  );
});

test('titles keep formulas whole', () => {
  expect(escapeTitle('From $\\mathcal{O}(n^2)$ to 3D')).toBe('From {$\\mathcal{O}(n^2)$} to {3D}');
});

test('entries that are copied together part by an empty line and have keys of their own', () => {
  const entries = bibtexEntries([samplePaper, samplePaper]);
  expect(entries.match(/^@/gmu)).toHaveLength(2);
  expect(entries).toContain('}\n\n@misc{wang2022deepnet-b,');
});
