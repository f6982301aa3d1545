import { useState, type ReactNode } from 'react';
import type { ReadingList } from '../../domain/annotation/annotation.ts';
import { SHARE_FORMAT_INFO, SHARE_FORMATS, type ShareFormat } from '../../domain/formats/export/share-format.ts';
import type { GoesAlong } from '../../domain/reading-list/to-share.ts';
import { useShareFacts, type EntryCounts } from '../storage/share-facts.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { MarkedChoice } from './marked-choice.tsx';
import { alongSentences, countsWith, staysSentence } from './share-words.ts';
import './share-dialog.css';

/** What the reader chose to share. */
export interface ShareChoice {
  readonly list: ReadingList;
  readonly format: ShareFormat;
  readonly along: GoesAlong;
}

interface ShareDialogProps {
  readonly lists: readonly ReadingList[];
  /** The list that is shown behind the dialog. */
  readonly listId: string;
  readonly onSave: (choice: ShareChoice) => void;
  readonly onCopy: (choice: ShareChoice) => void;
  readonly onClose: () => void;
}

/** In which form a list is shared, and what of the reader's goes along with it. */
export function ShareDialog({ lists, listId, onSave, onCopy, onClose }: ShareDialogProps): ReactNode {
  const [chosen, setChosen] = useState(listId);
  const [format, setFormat] = useState<ShareFormat>('list');
  const [wanted, setWanted] = useState<GoesAlong>({ notes: true, dates: true, finished: false, inside: true });
  const facts = useShareFacts(chosen);
  const list = lists.find(({ id }) => id === chosen);
  const along = offered(format, wanted);
  const isEmpty = facts !== undefined && nothingIn(countsWith(facts, along.inside));
  const choice: ShareChoice | undefined = list === undefined || facts === undefined || isEmpty ? undefined : { list, format, along };
  const act = (perform: (choice: ShareChoice) => void) => () => {
    if (choice !== undefined) perform(choice);
  };
  return (
    <Dialog
      wide
      title="Share a reading list"
      description="Nothing leaves this computer: you get a file, or a text to paste."
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button disabled={choice === undefined} onClick={act(onCopy)}>
            Copy
          </Button>
          <Button look="primary" disabled={choice === undefined} onClick={act(onSave)}>
            Save as a file…
          </Button>
        </>
      }
    >
      <div className="share-columns">
        <div>
          <ListChoice lists={lists} chosen={chosen} onChoose={setChosen} />
          <fieldset className="export-group">
            <legend>Form</legend>
            {SHARE_FORMATS.map((one, place) => (
              <MarkedChoice
                key={one}
                group="form"
                name={SHARE_FORMAT_INFO[one].name}
                about={SHARE_FORMAT_INFO[one].about}
                autoFocus={place === 0}
                checked={one === format}
                onChoose={() => {
                  setFormat(one);
                }}
              />
            ))}
          </fieldset>
        </div>
        {facts === undefined ? null : (
          <div>
            <Options format={format} wanted={wanted} counts={countsWith(facts, wanted.inside)} inside={facts.names.length} onWant={setWanted} />
            <div className="share-along" role="status">
              {isEmpty ? (
                <p>This list is empty: there is nothing to share yet. Put a paper on it first.</p>
              ) : (
                <>
                  <h3>What goes along</h3>
                  <ul>
                    {alongSentences(format, along, facts).map((sentence) => (
                      <li key={sentence}>{sentence}</li>
                    ))}
                  </ul>
                  <p>{staysSentence(along)}</p>
                </>
              )}
            </div>
          </div>
        )}
      </div>
    </Dialog>
  );
}

interface ListChoiceProps {
  readonly lists: readonly ReadingList[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function ListChoice({ lists, chosen, onChoose }: ListChoiceProps): ReactNode {
  return (
    <p className="share-list">
      <Choice label="List" value={chosen} choices={lists.map(({ id, name }) => ({ value: id, name }))} onChoose={onChoose} />
    </p>
  );
}

interface OptionsProps {
  readonly format: ShareFormat;
  readonly wanted: GoesAlong;
  readonly counts: EntryCounts;
  /** Lists inside the list. */
  readonly inside: number;
  readonly onWant: (wanted: GoesAlong) => void;
}

/** What there is of the reader's that may go along. */
function Options({ format, wanted, counts, inside, onWant }: OptionsProps): ReactNode {
  const { holds } = SHARE_FORMAT_INFO[format];
  const options = ([
    { key: 'notes', name: 'Notes on why a paper is on the list', count: counts.notes },
    { key: 'dates', name: 'Due dates, priorities and goals', count: counts.dates + counts.goals },
    { key: 'finished', name: 'Ticks for what you have finished', count: counts.finished },
    { key: 'inside', name: 'Lists inside it', count: inside },
  ] as const).filter(({ count }) => count > 0);
  if (options.length === 0) return null;
  return (
    <fieldset className="export-group share-options">
      <legend>Yours to decide</legend>
      {options.map(({ key, name }) => (
        <MarkedChoice
          key={key}
          name={name}
          about={holds.includes(key) ? '' : `${SHARE_FORMAT_INFO[format].name} has no place for them.`}
          checked={holds.includes(key) && wanted[key]}
          disabled={!holds.includes(key)}
          onChoose={(checked) => {
            onWant({ ...wanted, [key]: checked });
          }}
        />
      ))}
    </fieldset>
  );
}

/** What is wanted, as far as the form has a place for it. */
function offered(format: ShareFormat, wanted: GoesAlong): GoesAlong {
  const { holds } = SHARE_FORMAT_INFO[format];
  return {
    notes: wanted.notes && holds.includes('notes'),
    dates: wanted.dates && holds.includes('dates'),
    finished: wanted.finished && holds.includes('finished'),
    inside: wanted.inside && holds.includes('inside'),
  };
}

function nothingIn({ papers, smart }: EntryCounts): boolean {
  return papers + smart === 0;
}
