import { Search, X } from 'lucide-react';
import { useMemo, type ReactNode, type Ref } from 'react';
import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../domain/annotation/annotation.ts';
import type { ColourNames } from '../../domain/annotation/colour-names.ts';
import { colourCounts, listChoices, paperChoices, tagChoices, topicChoices } from '../../domain/highlights-view/choices.ts';
import type { Filter } from '../../domain/highlights-view/filter.ts';
import type { Item, Surroundings } from '../../domain/highlights-view/item.ts';
import { IconButton } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { ChoiceMenu, type MenuChoice } from '../ui/choice-menu.tsx';
import { Icon } from '../ui/icon.tsx';
import { SwatchButton } from '../ui/swatch.tsx';
import { DayChoice } from './day-choice.tsx';
import '../ui/search-field.css';
import './filter-bar.css';

const KINDS: readonly { readonly value: Filter['kinds']; readonly name: string }[] = [
  { value: 'all', name: 'all of them' },
  { value: 'highlights', name: 'highlights only' },
  { value: 'notes', name: 'notes only' },
];

interface FilterBarProps {
  /** All of them, filtered or not. */
  readonly items: readonly Item[];
  readonly around: Surroundings;
  readonly filter: Filter;
  readonly colourNames: ColourNames;
  readonly onFilter: (filter: Filter) => void;
  /** The reader goes on in the list. */
  readonly onLeave: () => void;
  readonly ref: Ref<HTMLInputElement>;
}

/** What to show: words, colours, and menus for the rest. */
export function FilterBar({ items, around, filter, colourNames, onFilter, onLeave, ref }: FilterBarProps): ReactNode {
  const change = (part: Partial<Filter>): void => {
    onFilter({ ...filter, ...part });
  };
  return (
    <div className="filter-bar" role="search" aria-label="Filter the highlights">
      <div className="search-field">
        <Icon of={Search} />
        <input
          ref={ref}
          className="search-field-input"
          aria-label="Words in highlights and notes"
          placeholder="Words in highlights and notes"
          value={filter.words}
          onChange={(event) => {
            change({ words: event.target.value });
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && filter.words !== '') change({ words: '' });
            else if (event.key === 'Escape' || event.key === 'Enter' || event.key === 'ArrowDown') onLeave();
            else return;
            event.preventDefault();
          }}
        />
        {filter.words === '' ? null : (
          <IconButton
            name="Clear the words"
            hotkey="Esc"
            onClick={() => {
              change({ words: '' });
            }}
          >
            <Icon of={X} />
          </IconButton>
        )}
      </div>
      <div className="filter-line">
        <Colours items={items} chosen={filter.colours} names={colourNames} onToggle={(colour) => { change({ colours: toggled(filter.colours, colour) }); }} />
        <Choice label="Show" labelHidden value={filter.kinds} choices={KINDS} onChoose={(kinds) => { change({ kinds }); }} />
      </div>
      <Menus items={items} around={around} filter={filter} change={change} />
    </div>
  );
}

interface ColoursProps {
  readonly items: readonly Item[];
  readonly chosen: readonly HighlightColour[];
  readonly names: ColourNames;
  readonly onToggle: (colour: HighlightColour) => void;
}

function Colours({ items, chosen, names, onToggle }: ColoursProps): ReactNode {
  const counts = useMemo(() => colourCounts(items), [items]);
  return (
    <div className="filter-colours" role="group" aria-label="Colours">
      {HIGHLIGHT_COLOURS.map((colour) => (
        <SwatchButton
          key={colour}
          colour={{ id: colour, name: `${names[colour]}: ${(counts.get(colour) ?? 0).toLocaleString('en')}` }}
          chosen={chosen.includes(colour)}
          className={counts.has(colour) ? '' : 'filter-colour-unused'}
          onClick={() => { onToggle(colour); }}
        />
      ))}
    </div>
  );
}

interface MenusProps {
  readonly items: readonly Item[];
  readonly around: Surroundings;
  readonly filter: Filter;
  readonly change: (part: Partial<Filter>) => void;
}

function Menus({ items, around, filter, change }: MenusProps): ReactNode {
  const menu = (name: string, key: 'tags' | 'papers' | 'lists' | 'topics', choices: () => readonly MenuChoice[], nothing: string): ReactNode => (
    <ChoiceMenu
      name={name}
      choices={choices}
      chosen={filter[key]}
      nothing={nothing}
      onToggle={(value) => {
        change({ [key]: toggled<string>(filter[key], value) });
      }}
    />
  );
  return (
    <div className="filter-menus">
      {menu('Tag', 'tags', () => tagChoices(items).map((choice) => ({ ...choice, name: `#${choice.name}` })), 'No highlight has a tag yet. Select some and press T.')}
      {menu('Paper', 'papers', () => paperChoices(items, around), 'No paper has a highlight yet.')}
      {menu('List', 'lists', () => listChoices(items, around), 'No paper with a highlight is on a reading list.')}
      {menu('Topic', 'topics', () => topicChoices(items, around), 'The topics of these papers are not known.')}
      <DayChoice
        span={filter.made}
        onChoose={(made) => {
          change({ made });
        }}
      />
    </div>
  );
}

function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}
