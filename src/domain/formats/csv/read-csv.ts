/** Rows of a CSV text (RFC 4180), with what spreadsheets do beyond it: LF line ends, a byte order mark, short rows. */

interface CsvRows {
  readonly header: readonly string[];
  /** Each row with the line it begins in. */
  readonly rows: readonly { readonly line: number; readonly fields: readonly string[] }[];
  /** The text ends inside a quoted field. */
  readonly cutOff: boolean;
}

/** Reads the whole text; the first row is the header. Nothing is refused: a text that ends within quotes is read as far as it goes. */
export function readCsv(text: string): CsvRows {
  const source = text.replace(/^\ufeff/u, '');
  const rows: { line: number; fields: string[] }[] = [];
  let at = 0;
  let line = 1;
  let cutOff = false;
  while (at < source.length) {
    const row: { line: number; fields: string[] } = { line, fields: [] };
    for (;;) {
      const field = fieldAt(source, at);
      row.fields.push(field.value);
      line += field.value.split('\n').length - 1;
      cutOff ||= field.open;
      at = field.end;
      if (source.charAt(at) !== ',') break;
      at += 1;
    }
    if (source.startsWith('\r\n', at)) at += 2;
    else if (at < source.length) at += 1;
    line += 1;
    if (row.fields.length > 1 || row.fields[0] !== '') rows.push(row);
  }
  const [header, ...rest] = rows;
  return { header: header?.fields.map((name) => name.trim()) ?? [], rows: rest, cutOff };
}

interface Field {
  readonly value: string;
  readonly end: number;
  readonly open: boolean;
}

const PLAIN = /[^,\r\n]*/uy;
const QUOTED = /"((?:[^"]|"")*)("?)/uy;

function fieldAt(source: string, at: number): Field {
  QUOTED.lastIndex = at;
  const quoted = QUOTED.exec(source);
  PLAIN.lastIndex = quoted === null ? at : QUOTED.lastIndex;
  // Characters behind the closing mark belong to the field all the same.
  const rest = PLAIN.exec(source)?.[0] ?? '';
  const value = quoted === null ? rest : (quoted[1] ?? '').replaceAll('""', '"') + rest;
  return { value, end: PLAIN.lastIndex, open: quoted !== null && quoted[2] === '' };
}
