import { yearOf } from '../../paper/date.ts';
import { nameParts } from '../../paper/name-parts.ts';
import type { Paper } from '../../paper/paper.ts';
import { plainText } from '../../text/plain-text.ts';

const EMPTY = new Set('a an the on of for in to with and towards toward is are how what why do does'.split(' '));

/** A key such as `wang2022deepnet`: first author's family name, year, first telling word of the title; ASCII only. */
export function citeKey(paper: Paper): string {
  const family = ascii(nameParts(paper.people[0]?.name ?? '').family);
  const words = plainText(paper.title).split(/[^\p{L}\p{N}]+/u).map(ascii);
  const word = words.find((one) => one.length > 1 && !EMPTY.has(one)) ?? '';
  const key = `${family}${paper.date === undefined ? '' : yearOf(paper.date)}${word}`;
  return key === '' ? `paper${ascii(paper.id)}` : key;
}

/** Gives each paper a key of its own: the second `wang2022deepnet` is `wang2022deepnet-b`. */
export function citeKeys(): (paper: Paper) => string {
  const given = new Map<string, number>();
  return (paper) => {
    const key = citeKey(paper);
    const count = given.get(key) ?? 0;
    given.set(key, count + 1);
    return count === 0 ? key : `${key}-${lettersOf(count)}`;
  };
}

/** 1 is b, 25 is z, 26 is ba. No key ends like another one, because keys themselves have no dash. */
function lettersOf(count: number): string {
  const rest = Math.floor(count / 26);
  return (rest === 0 ? '' : lettersOf(rest)) + String.fromCharCode(97 + (count % 26));
}

function ascii(text: string): string {
  return text.normalize('NFKD').replace(/[ıł]/gu, (letter) => (letter === 'ı' ? 'i' : 'l')).replace(/ß/gu, 'ss').replace(/ø/giu, 'o').replace(/[^A-Za-z0-9]/gu, '').toLowerCase();
}
