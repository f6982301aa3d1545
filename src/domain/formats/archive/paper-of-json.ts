import type { Identifiers, Link, LinkKind, Paper, PaperId, PaperKind, PaperText, TextOrigin } from '../../paper/paper.ts';
import { listOf, objectOf, stringOf } from '../json-values.ts';

export const KINDS: readonly PaperKind[] = ['method', 'analysis', 'survey', 'benchmark', 'theory', 'system'];
export const LINK_KINDS: readonly LinkKind[] = ['code', 'project', 'page'];
export const ORIGINS: readonly TextOrigin[] = ['authors', 'site', 'carrel'];

/** A paper as JSON has it; undefined when it has no id, title or times. Fields of the wrong shape are left out. */
export function paperOfJson(json: unknown): Paper | undefined {
  const value = objectOf(json);
  const { id, title, titleRaw, addedAt, updatedAt } = value;
  if (typeof id !== 'string' || id === '' || typeof title !== 'string' || title.trim() === '') return undefined;
  if (!Number.isSafeInteger(addedAt) || !Number.isSafeInteger(updatedAt)) return undefined;
  const [date, venue] = [stringOf(value['date']), stringOf(value['venue'])];
  const kind = KINDS.find((one) => one === value['kind']);
  const [abstract, summary] = [textOf(value['abstract']), textOf(value['summary'])];
  return {
    id: id as PaperId,
    title,
    titleRaw: typeof titleRaw === 'string' ? titleRaw : title,
    identifiers: identifiersOf(value['identifiers']),
    people: listOf(value['people']).flatMap((person) => {
      const name = stringOf(objectOf(person)['name']);
      return name === undefined ? [] : [{ name }];
    }),
    peopleIncomplete: value['peopleIncomplete'] === true,
    ...(date === undefined ? {} : { date }),
    ...(venue === undefined ? {} : { venue }),
    ...(abstract === undefined ? {} : { abstract }),
    ...(summary === undefined ? {} : { summary }),
    topics: listOf(value['topics']).flatMap((topic) => stringOf(topic) ?? []),
    ...(kind === undefined ? {} : { kind }),
    links: listOf(value['links']).flatMap(linkOf),
    addedAt: Number(addedAt),
    updatedAt: Number(updatedAt),
  };
}

function identifiersOf(value: unknown): Identifiers {
  const [arxiv, doi] = [stringOf(objectOf(value)['arxiv']), stringOf(objectOf(value)['doi'])];
  return { ...(arxiv === undefined ? {} : { arxiv }), ...(doi === undefined ? {} : { doi }) };
}

function textOf(value: unknown): PaperText | undefined {
  const { text, raw, origin: named } = objectOf(value);
  const origin = ORIGINS.find((one) => one === named);
  return typeof text !== 'string' || origin === undefined ? undefined : { text, raw: typeof raw === 'string' ? raw : text, origin };
}

/** Only addresses of the web are kept, whatever the file says. */
function linkOf(value: unknown): readonly Link[] {
  const { kind: named, url } = objectOf(value);
  const kind = LINK_KINDS.find((one) => one === named);
  return kind !== undefined && typeof url === 'string' && /^https?:\/\//iu.test(url) ? [{ kind, url }] : [];
}
