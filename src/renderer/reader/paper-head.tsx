import { ArrowUpRight, Code, ListPlus, Maximize2, Minimize2, Quote } from 'lucide-react';
import type { ReactNode } from 'react';
import { dateLabel } from '../../domain/paper/date.ts';
import type { Link, Paper } from '../../domain/paper/paper.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { ActionKeys } from '../ui/keys.tsx';
import './paper-head.css';

interface PaperHeadProps {
  readonly paper: Paper;
  /** The painted title. */
  readonly title: ReactNode;
  /** Status, rating and tags. */
  readonly state: ReactNode;
  /** Names of the lists it is on. */
  readonly lists: readonly { readonly id: string; readonly name: string }[];
  /** Whether the reader has the whole window. */
  readonly wholeWindow: boolean;
  readonly onWholeWindow: () => void;
  readonly onAddToList: () => void;
  readonly onCite: () => void;
  readonly onShowList: (id: string) => void;
  readonly onOpenLink: (url: string) => void;
}

/** What stands above the texts: title, people, where and when, addresses, lists. */
export function PaperHead(props: PaperHeadProps): ReactNode {
  const { paper, title, state, lists, wholeWindow, onWholeWindow, onAddToList, onCite, onShowList, onOpenLink } = props;
  const people = paper.people.map((person) => person.name).join(', ');
  const about = [paper.venue, paper.date === undefined ? undefined : dateLabel(paper.date)].filter((part) => part !== undefined);
  const addresses = addressesOf(paper);
  return (
    <header className="paper-head">
      <h2>{title}</h2>
      {people === '' ? null : (
        <p className="paper-people">
          {people}
          {paper.peopleIncomplete ? ' et al.' : ''}
        </p>
      )}
      {about.length === 0 ? null : <p className="paper-about numeric">{about.join(' · ')}</p>}
      <div className="paper-links">
        {addresses.map(({ name, url, kind }) => (
          <a
            key={url}
            className="paper-link"
            href={url}
            title={`${url} (opens in your browser)`}
            onClick={(event) => {
              event.preventDefault();
              onOpenLink(url);
            }}
          >
            <Icon of={kind === 'code' ? Code : ArrowUpRight} />
            {name}
          </a>
        ))}
      </div>
      {state}
      <div className="paper-tools">
        <Button onClick={onAddToList}>
          <Icon of={ListPlus} />
          Add to list <ActionKeys of="add-to-list" />
        </Button>
        <Button onClick={onCite}>
          <Icon of={Quote} />
          Cite <ActionKeys of="cite" />
        </Button>
        {lists.map((list) => (
          <Button
            key={list.id}
            look="quiet"
            className="paper-list-chip"
            onClick={() => {
              onShowList(list.id);
            }}
          >
            {list.name}
          </Button>
        ))}
        <IconButton
          name={wholeWindow ? 'Show the other panels' : 'Read in the whole window'}
          action="read-view"
          className="paper-whole-window"
          onClick={onWholeWindow}
        >
          <Icon of={wholeWindow ? Minimize2 : Maximize2} />
        </IconButton>
      </div>
    </header>
  );
}

interface Address {
  readonly name: string;
  readonly url: string;
  readonly kind: Link['kind'];
}

const LINK_NAMES = { code: 'Code', project: 'Project page', page: 'Page' } as const;

function addressesOf(paper: Paper): readonly Address[] {
  const { arxiv, doi } = paper.identifiers;
  const known: Address[] = [];
  if (arxiv !== undefined) known.push({ name: `arXiv ${arxiv}`, url: `https://arxiv.org/abs/${arxiv}`, kind: 'page' });
  if (doi !== undefined) known.push({ name: `DOI ${doi}`, url: `https://doi.org/${doi}`, kind: 'page' });
  return [...known, ...paper.links.map((link) => ({ name: LINK_NAMES[link.kind], url: link.url, kind: link.kind }))];
}
