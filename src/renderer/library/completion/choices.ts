/** What a completion offers, and where its values come from. */
import { isSearchable, type CompletionPlace } from '../../../domain/query/completion-at.ts';
import { completeField, completeFixedValue, type Field, type FieldName } from '../../../domain/query/fields.ts';
import { fold } from '../../../domain/query/fold-words.ts';

/** Something that can be put in the place of what was typed. */
export type Choice =
  | { readonly kind: 'field'; readonly field: Field }
  | { readonly kind: 'value'; readonly value: string; readonly papers?: number };

/** A value with the number of papers that have it, where that is known. */
interface CountedValue {
  readonly value: string;
  readonly papers?: number;
}

/** The values of a field that begin like what was typed; null when an answer comes too late to be of use. */
export type FetchValues = (field: FieldName, typed: string) => Promise<readonly CountedValue[] | null>;

/** Choices in one list: few enough to be read at a glance and to leave the results in sight. */
const MOST = 7;

/** What can be offered at once, without asking anyone. Undefined where the values have to be fetched. */
export function choicesAtHand({ field, typed }: CompletionPlace): readonly Choice[] | undefined {
  if (field === null) return completeField(typed).slice(0, MOST).map((one) => ({ kind: 'field', field: one }));
  if (field.values !== undefined) return unlessWritten(completeFixedValue(field.name, typed).map((value) => ({ value })), typed);
  return hasFetchedValues(field.name) ? undefined : [];
}

/** Values that were fetched, as choices. */
export function choicesOf(values: readonly CountedValue[], typed: string): readonly Choice[] {
  return unlessWritten(values.filter(({ value }) => isSearchable(value)).slice(0, MOST), typed);
}

/** A value that stands there already, and no other, is no choice. */
function unlessWritten(values: readonly { readonly value: string; readonly papers?: number }[], typed: string): readonly Choice[] {
  const [only, ...others] = values;
  if (only !== undefined && others.length === 0 && fold(only.value) === fold(typed)) return [];
  return values.map((one) => ({ kind: 'value', ...one }));
}

/** Fields whose values the library or the reader's own annotations know. */
function hasFetchedValues(name: FieldName): boolean {
  return name === 'author' || name === 'venue' || name === 'topic' || name === 'list' || name === 'tag';
}
