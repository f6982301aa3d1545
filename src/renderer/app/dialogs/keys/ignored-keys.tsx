import type { ReactNode } from 'react';
import type { IgnoredChange } from '../../../../domain/shortcuts/shortcuts.ts';
import { assertNever } from '../../../../domain/result.ts';
import { ACTION_IDS } from '../../../../ipc/actions.ts';
import { keyLabel } from '../../../ui/keys.tsx';
import { useKeysInUse } from '../../shortcuts/keys-in-use.ts';
import { namedAction } from '../../steps/shortcuts.ts';

/** What is stored of the reader's keys and can't be followed here, with the reason; nothing where all of it is. */
export function IgnoredKeys(): ReactNode {
  const { shortcuts, platform } = useKeysInUse();
  const told = [
    ...shortcuts.ignored.map((row) => sentence(row, platform)),
    ...[...shortcuts.displaced].map(([action, holder]) => `${namedAction(action)} has no keys: you gave those it came with to ${namedAction(holder)}.`),
  ];
  if (told.length === 0) return null;
  return (
    <section className="keys-page-ignored" aria-label="Keys that are not followed">
      <p>Some of your keys can’t be followed here. They are kept until you change or restore them.</p>
      <ul>
        {told.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

function sentence({ action, keys, why, by }: IgnoredChange, platform: string): string {
  const label = keys === null ? 'no keys' : keyLabel(keys, platform);
  const name = nameOf(action);
  switch (why) {
    case 'unknown-action':
      return `${label} for ${name}: this version of Carrel has no such action.`;
    case 'no-keys':
      return `${label} for ${name}: these are no keys that Carrel knows.`;
    case 'reserved':
      return `${label} for ${name}: these keys are needed for something else on this system.`;
    case 'taken':
      return `${label} for ${name}: ${nameOf(by ?? '')} has these keys.`;
    default:
      return assertNever(why);
  }
}

function nameOf(action: string): string {
  const known = ACTION_IDS.find((id) => id === action);
  return known === undefined ? `“${action}”` : namedAction(known);
}
