/**
 * Cuts texts at their blanks and gives each piece the first time it occurs, by and large: pieces are told
 * apart by 64 bits, and of a million different ones no two have the same (the chance is 1 in 40 million).
 *
 * Nearly every piece of a large import has occurred before. A set of strings makes a string of each, and
 * looks it up all over the memory; this looks at one place of a table that stays in the processor's cache.
 */
export function newPieces(): { readonly of: (text: string) => readonly string[] } {
  let table = emptyTable(FIRST_SIZE);

  const isNew = (high: number, low: number): boolean => {
    if (!put(table, high, low)) return false;
    if (table.used * 2 > table.highs.length) table = doubled(table);
    return true;
  };
  return {
    of: (text) => {
      const found: string[] = [];
      let [start, high, low] = [0, FIRST_HIGH, FIRST_LOW];
      for (let at = 0; at <= text.length; at += 1) {
        const unit = at < text.length ? text.charCodeAt(at) : BLANK;
        if (unit !== BLANK) {
          high = Math.imul(high ^ unit, HIGH_FACTOR);
          low = Math.imul(low ^ unit, LOW_FACTOR);
          high ^= high >>> 15;
          continue;
        }
        if (at > start && isNew(high, low | 1)) found.push(text.slice(start, at));
        [start, high, low] = [at + 1, FIRST_HIGH, FIRST_LOW];
      }
      return found;
    },
  };
}

interface Table {
  readonly highs: Int32Array;
  /** 0 where nothing is. */
  readonly lows: Int32Array;
  used: number;
}

const BLANK = 0x20;
const FIRST_SIZE = 1 << 12;
// Two hashes after FNV-1a with different factors.
const FIRST_HIGH = 0x811c9dc5 | 0;
const FIRST_LOW = 0x1b873593;
const HIGH_FACTOR = 0x01000193;
const LOW_FACTOR = 0x85ebca6b | 0;

function emptyTable(size: number): Table {
  return { highs: new Int32Array(size), lows: new Int32Array(size), used: 0 };
}

/** Puts a pair into the table; false when it is there already. */
function put(table: Table, high: number, low: number): boolean {
  const { highs, lows } = table;
  const mask = highs.length - 1;
  let place = (high ^ (low >>> 7)) & mask;
  while (lows[place] !== 0) {
    if (highs[place] === high && lows[place] === low) return false;
    place = (place + 1) & mask;
  }
  highs[place] = high;
  lows[place] = low;
  table.used += 1;
  return true;
}

function doubled(old: Table): Table {
  const table = emptyTable(old.highs.length * 2);
  old.lows.forEach((low, place) => {
    if (low !== 0) put(table, old.highs[place] ?? 0, low);
  });
  return table;
}
