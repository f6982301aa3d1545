import type { ReadSource, UnreadableRecord } from '../../paper/import-report.ts';
import type { PaperRecord } from '../../paper/paper.ts';
import { listOf, objectOf, stringOf, type JsonObject } from '../json-values.ts';
import { recordOf } from '../record-of.ts';

/** Whether JSON is CSL-JSON: a list (or one, or `items`) of objects with a title and a type or an author. */
export function looksLikeCslJson(json: unknown): boolean {
  const items = itemsOf(json);
  return items.length > 0 && items.slice(0, 20).every((item) => 'title' in objectOf(item) && ('type' in objectOf(item) || 'author' in objectOf(item)) && !('@context' in objectOf(item)));
}

/** Reads CSL-JSON item by item. */
export function readCslJson(json: unknown): ReadSource {
  const records: PaperRecord[] = [];
  const unreadable: UnreadableRecord[] = [];
  for (const [index, value] of itemsOf(json).entries()) {
    const record = recordOfItem(objectOf(value));
    if (record.title === '') unreadable.push({ title: '', reason: `Item ${index + 1} of the file has no title.` });
    else records.push(record);
  }
  return { format: 'csl-json', records, unreadable };
}

function itemsOf(json: unknown): readonly unknown[] {
  const { items } = objectOf(json);
  return Array.isArray(items) ? items : listOf(json);
}

function recordOfItem(item: JsonObject): PaperRecord {
  const authors = listOf(item['author']).map(nameOf).filter((name) => name !== '');
  const [year, month, day] = datePartsOf(item['issued']);
  return recordOf({
    title: withoutTags(stringOf(item['title']) ?? ''),
    people: authors.filter((name) => name !== 'others'),
    peopleIncomplete: authors.includes('others'),
    year,
    month,
    day,
    venue: withoutTags(stringOf(listOf(item['container-title'])[0]) ?? stringOf(item['event-title']) ?? ''),
    abstract: withoutTags(stringOf(item['abstract']) ?? ''),
    topics: (stringOf(item['keyword']) ?? '').split(/[,;]/u),
    names: [stringOf(item['DOI']), stringOf(item['number']), stringOf(item['URL']), stringOf(item['id'])],
  });
}

function nameOf(value: unknown): string {
  const name = objectOf(value);
  const parts = ['given', 'dropping-particle', 'non-dropping-particle', 'family', 'suffix'].map((key) => stringOf(name[key]) ?? '');
  return stringOf(name['literal']) ?? parts.filter((part) => part !== '').join(' ');
}

function datePartsOf(value: unknown): readonly (string | undefined)[] {
  const date = objectOf(value);
  const parts = listOf(listOf(date['date-parts'])[0]).map(stringOf);
  return parts.length > 0 ? parts : (stringOf(date['raw']) ?? stringOf(date['literal']) ?? '').split(/[-/]/u);
}

/** CSL allows a little markup in titles, and abstracts of some sources hold JATS. The words stay. */
function withoutTags(text: string): string {
  return text.replace(/<\/?(?:i|b|sup|sub|sc|span|p|jats:[a-z-]+)(?:\s[^<>]*)?>/giu, '');
}
