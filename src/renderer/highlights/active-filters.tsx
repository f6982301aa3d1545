import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ColourNames } from '../../domain/annotation/colour-names.ts';
import { dayWords, type DaySpan } from '../../domain/calendar/days.ts';
import { isOpen, NO_FILTER, type Filter } from '../../domain/highlights-view/filter.ts';
import type { Surroundings } from '../../domain/highlights-view/item.ts';
import { paperTitle } from '../../domain/highlights-view/paper-title.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import './active-filters.css';

interface ActiveFiltersProps {
  readonly filter: Filter;
  readonly around: Surroundings;
  readonly colourNames: ColourNames;
  readonly now: number;
  readonly onFilter: (filter: Filter) => void;
}

interface Chip {
  readonly key: string;
  readonly name: string;
  readonly without: Filter;
}

/** What narrows the view now, each with a way to take it off. */
export function ActiveFilters({ filter, around, colourNames, now, onFilter }: ActiveFiltersProps): ReactNode {
  if (isOpen(filter)) return null;
  return (
    <ul className="active-filters" aria-label="What is shown">
      {chipsOf(filter, around, colourNames, now).map(({ key, name, without }) => (
        <li key={key}>
          <button type="button" className="active-filter" title={name} aria-label={`No longer only: ${name}`} onClick={() => { onFilter(without); }}>
            <span>{name}</span>
            <Icon of={X} />
          </button>
        </li>
      ))}
      <li>
        <Button look="quiet" onClick={() => { onFilter(NO_FILTER); }}>
          Show all
        </Button>
      </li>
    </ul>
  );
}

function chipsOf(filter: Filter, around: Surroundings, colourNames: ColourNames, now: number): readonly Chip[] {
  const chip = (key: string, name: string, part: Partial<Filter>): Chip => ({ key, name, without: { ...filter, ...part } });
  const without = <Value,>(values: readonly Value[], value: Value): readonly Value[] => values.filter((one) => one !== value);
  const { papers, lists } = around;
  return [
    ...(filter.words.trim() === '' ? [] : [chip('words', `“${filter.words.trim()}”`, { words: '' })]),
    ...(filter.kinds === 'all' ? [] : [chip('kinds', filter.kinds === 'notes' ? 'Notes' : 'Highlights', { kinds: 'all' })]),
    ...filter.colours.map((colour) => chip(colour, colourNames[colour], { colours: without(filter.colours, colour) })),
    ...filter.tags.map((tag) => chip(`tag ${tag}`, `#${tag}`, { tags: without(filter.tags, tag) })),
    ...filter.papers.map((id) => {
      const paper = papers.get(id);
      return chip(`paper ${id}`, paper === undefined ? 'A paper' : paperTitle(paper).plain, { papers: without(filter.papers, id) });
    }),
    ...filter.lists.map((id) => chip(`list ${id}`, lists.find((list) => list.id === id)?.name ?? 'A list', { lists: without(filter.lists, id) })),
    ...filter.topics.map((topic) => chip(`topic ${topic}`, topic, { topics: without(filter.topics, topic) })),
    ...(filter.made.kind === 'any' ? [] : [chip('made', spanWords(filter.made, now), { made: { kind: 'any' } })]),
  ];
}

function spanWords(span: DaySpan, now: number): string {
  if (span.kind === 'any') return 'Any day';
  if (span.kind === 'last') return span.days === 1 ? 'Made today' : `Made in the last ${span.days} days`;
  const { from, to } = span;
  if (from === null && to === null) return 'Made on any day';
  if (from === null) return `Made up to ${dayWords(to ?? now, now)}`;
  return to === null ? `Made since ${dayWords(from, now)}` : `Made from ${dayWords(from, now)} to ${dayWords(to, now)}`;
}
