import type { ReactNode } from 'react';
import { Keys, keyLabel } from '../../../ui/keys.tsx';

/** Keys that belong to a text and are no actions: what they do depends on where the caret is. */
const IN_A_TEXT: readonly (readonly [label: string, ...keys: readonly string[]])[] = [
  ['Next or previous word', 'Left', 'Right'],
  ['Next or previous character', 'CmdOrCtrl+Left', 'CmdOrCtrl+Right'],
  ['Next or previous line', 'Up', 'Down'],
  ['First or last word', 'Home', 'End'],
  ['Select, or resize the active highlight', 'Shift+Right'],
  ['The same at the start', 'Alt+Shift+Left'],
  ['Choose the highlight at the caret, again for the one around it', 'Enter'],
  ['To the tools for the selected words', 'Tab'],
  ['Select nothing, choose nothing', 'Escape'],
];

/** Keys that belong to a list of papers. */
const IN_A_LIST: typeof IN_A_TEXT = [
  ['Select up to the next paper', 'Shift+Down', 'Shift+Up'],
  ['Go on without selecting', 'CmdOrCtrl+Down', 'CmdOrCtrl+Up'],
  ['Select this paper too, or no more', 'CmdOrCtrl+Space'],
  ['Select all papers of the list', 'CmdOrCtrl+A'],
  ['Select nothing', 'Escape'],
];

/** The keys of lists and texts, which are always the same. */
export function FixedKeys({ platform }: { readonly platform: string }): ReactNode {
  return (
    <>
      <Fixed name="In a list of papers" rows={IN_A_LIST} platform={platform} />
      <Fixed name="In a text" rows={IN_A_TEXT} platform={platform} />
    </>
  );
}

interface FixedProps {
  readonly name: string;
  readonly rows: typeof IN_A_TEXT;
  readonly platform: string;
}

function Fixed({ name, rows, platform }: FixedProps): ReactNode {
  return (
    <section aria-label={name}>
      <h3 className="label">{name}</h3>
      <p className="keys-page-aside">These can’t be changed.</p>
      <dl>
        {rows.map(([label, ...keys]) => (
          <div key={label} className="keys-row-fixed">
            <dt>{label}</dt>
            <dd>
              {keys.map((key) => (
                <Keys key={key} label={keyLabel(key, platform)} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
