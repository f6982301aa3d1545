import type { Paper } from '../../domain/paper/paper.ts';
import { EXIT, type Command } from './command.ts';
import { flatPaper } from './flat-paper.ts';
import { errorLines } from './wording.ts';

export const showCommand: Command = {
  name: 'show',
  usage: 'carrel show ID [--library DIR] [--starter] [--json]',
  purpose: 'Shows one paper with its summary and abstract.',
  details: [
    'ID is the id that list and search print, an arXiv identifier or address, or a DOI.',
    '',
    'Example: carrel show 2203.00555',
    'Example: carrel show https://arxiv.org/abs/2203.00555',
  ],
  options: [],
  words: [1, 1],
  run: async ({ catalog }, { words: [name = ''], json }, output) => {
    const found = catalog.find(name);
    if (!found.ok) {
      output.message(...errorLines(found.error));
      if (json) await output.json({ error: found.error });
      return EXIT.failed;
    }
    if (json) await output.json(flatPaper(found.value));
    else await output.lines(...paperLines(found.value));
    return EXIT.fine;
  },
};

function paperLines(paper: Paper): readonly string[] {
  const people = paper.people.map(({ name }) => name).join(', ') + (paper.peopleIncomplete ? ' et al.' : '');
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['People', people],
    ['Date', paper.date],
    ['Venue', paper.venue],
    ['arXiv', paper.identifiers.arxiv],
    ['DOI', paper.identifiers.doi],
    ['Kind', paper.kind],
    ['Topics', paper.topics.join(', ')],
    ...paper.links.map(({ kind, url }) => [`Link`, `${url} (${kind})`] as const),
    ['Id', paper.id],
  ];
  return [
    paper.title,
    '',
    ...facts.flatMap(([name, value]) => (value ? [`${name.padEnd(9)}${value}`] : [])),
    ...section('Summary', paper.summary?.text),
    ...section('Abstract', paper.abstract?.text),
  ];
}

function section(heading: string, text: string | undefined): readonly string[] {
  return text === undefined ? [] : ['', heading, ...text.split('\n')];
}
