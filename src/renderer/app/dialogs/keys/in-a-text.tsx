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

/** The keys of a text, which are always the same. */
export function InAText({ platform }: { readonly platform: string }): ReactNode {
  return (
    <section aria-label="In a text">
      <h3 className="label">In a text</h3>
      <p className="keys-page-aside">These can’t be changed.</p>
      <dl>
        {IN_A_TEXT.map(([label, ...keys]) => (
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
