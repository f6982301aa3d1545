import { useId, type ReactNode } from 'react';
import { isEverything, type Mistake } from '../../domain/query/query.ts';
import { parseQuery } from '../../domain/query/parse.ts';
import { TextField } from '../ui/field.tsx';

interface QueryFieldProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

const LONGEST = 1_000;

/** What a smart list searches for, with what is wrong in it shown where it stands. */
export function QueryField({ query, onQuery }: QueryFieldProps): ReactNode {
  const hint = useId();
  const { query: understood, mistakes } = parseQuery(query);
  return (
    <div>
      <TextField
        label="Search"
        maxLength={LONGEST}
        spellCheck={false}
        value={query}
        aria-describedby={hint}
        aria-invalid={mistakes.length > 0 || isEverything(understood)}
        onChange={(event) => {
          onQuery(event.target.value);
        }}
      />
      <div id={hint} role="status" className="query-mistakes">
        {mistakes.length === 0 ? null : <p className="query-echo">{marked(query, mistakes)}</p>}
        {mistakes.map(({ start, message }) => (
          <p key={`${start} ${message}`}>
            At character {start + 1}: {message}
          </p>
        ))}
        {isEverything(understood) ? <p>{query.trim() === '' ? 'Type what to search for, such as status:queued topic:optimisation.' : 'Nothing is left to search for.'}</p> : null}
      </div>
    </div>
  );
}

/** The text with the stretches that are wrong underlined. */
function marked(text: string, mistakes: readonly Mistake[]): ReactNode {
  const pieces: ReactNode[] = [];
  let done = 0;
  for (const { start, end } of mistakes) {
    if (start < done) continue;
    pieces.push(text.slice(done, start), <em key={start} className="query-mistake">{text.slice(start, end)}</em>);
    done = end;
  }
  return [...pieces, text.slice(done)];
}
