/** The name of a paper for ever, and when two records speak of the same one. */
import { yearOf } from './date.ts';
import { parseArxiv } from './identifiers.ts';
import type { PaperId, PaperRecord } from './paper.ts';
import { familyNameKey, nameKeys, titleKey } from './title-key.ts';

/** What identity is derived from. */
export type Identifying = Pick<PaperRecord, 'title' | 'identifiers' | 'people' | 'date'>;

/**
 * Derives the id of a paper that arrives for the first time: `doi:…`, else `arxiv:…`, else
 * `title:…` with a hash over title, first author's family name and year. A DOI that arXiv registered
 * counts as the arXiv identifier it contains, since other sources give only that one.
 */
export function paperIdOf(record: Identifying): PaperId {
  const { doi, arxiv } = schemes(record);
  if (doi !== undefined) return `doi:${doi}` as PaperId;
  if (arxiv !== undefined) return `arxiv:${arxiv}` as PaperId;
  const title = titleKey(record.title) || record.title.trim();
  const author = familyNameKey(record.people[0]?.name ?? '');
  return `title:${hash64(`${title}\n${author}\n${record.date === undefined ? '' : yearOf(record.date)}`)}` as PaperId;
}

/**
 * Whether two records speak of the same paper. One common identifier decides for, two different
 * ones of the same scheme against. Without either, the titles must agree up to punctuation, and
 * neither first author nor year may contradict (a preprint and its publication are often one year
 * apart). A short generic title ("Editorial") needs author or year to agree as well.
 *
 * Symmetric, but not transitive: a record that says little can agree with two that disagree.
 */
export function samePaper(a: Identifying, b: Identifying): boolean {
  const ofA = schemes(a);
  const ofB = schemes(b);
  if (agree(ofA.doi, ofB.doi) === true || agree(ofA.arxiv, ofB.arxiv) === true) return true;
  if (agree(ofA.doi, ofB.doi) === false || agree(ofA.arxiv, ofB.arxiv) === false) return false;
  const key = titleKey(a.title);
  if (key === '' || key !== titleKey(b.title)) return false;
  const author = sameFirstAuthor(a, b);
  const year = closeYears(a, b);
  if (author === false || year === false) return false;
  return !isGenericTitle(a.title) && !isGenericTitle(b.title) ? true : author === true || year === true;
}

/** Whether so few words can't tell papers apart: fewer than 3 words and fewer than 16 letters. */
export function isGenericTitle(title: string): boolean {
  return title.trim().split(/\s+/).length < 3 && [...titleKey(title)].length < 16;
}

function schemes(record: Identifying): { readonly doi?: string; readonly arxiv?: string } {
  const { doi, arxiv } = record.identifiers;
  const arxivOfDoi = doi === undefined ? undefined : parseArxiv(doi);
  if (arxivOfDoi !== undefined) return { arxiv: arxiv ?? arxivOfDoi };
  return record.identifiers;
}

/** Undefined when one side doesn't know. */
function agree(a: string | undefined, b: string | undefined): boolean | undefined {
  return a === undefined || b === undefined ? undefined : a === b;
}

/** Sources differ in the order of given and family name, so one's family name anywhere in the other's name agrees. */
function sameFirstAuthor(a: Identifying, b: Identifying): boolean | undefined {
  const [nameA, nameB] = [a.people[0]?.name ?? '', b.people[0]?.name ?? ''];
  const [familyA, familyB] = [familyNameKey(nameA), familyNameKey(nameB)];
  if (familyA === '' || familyB === '') return undefined;
  return nameKeys(nameB).includes(familyA) || nameKeys(nameA).includes(familyB);
}

function closeYears(a: Identifying, b: Identifying): boolean | undefined {
  if (a.date === undefined || b.date === undefined) return undefined;
  return Math.abs(Number(yearOf(a.date)) - Number(yearOf(b.date))) <= 1;
}

const FNV_OFFSET = 0xcbf29ce484222325n;
const FNV_PRIME = 0x100000001b3n;

/**
 * FNV-1a over the UTF-16 units (high byte, then low byte), 64 bits as 16 hexadecimal digits. Among
 * 100,000 titles the chance of any collision is about 3 in 10 thousand million. Never change it:
 * annotations hang on what it yields. Source: http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hash64(text: string): string {
  let hash = FNV_OFFSET;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    hash = BigInt.asUintN(64, (hash ^ BigInt(unit >> 8)) * FNV_PRIME);
    hash = BigInt.asUintN(64, (hash ^ BigInt(unit & 0xff)) * FNV_PRIME);
  }
  return hash.toString(16).padStart(16, '0');
}
