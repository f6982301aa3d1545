import { useState } from 'react';

/**
 * Counts up whenever the answer to a question has changed while the question stayed the same. `answer` is
 * null while it is not known, or not asked for.
 */
export function useChanges(question: string, answer: string | null): number {
  const [seen, setSeen] = useState({ question, answer, version: 0 });
  if (answer !== null && (seen.question !== question || seen.answer !== answer)) {
    const changed = seen.question === question && seen.answer !== null;
    setSeen({ question, answer, version: changed ? seen.version + 1 : seen.version });
  }
  return seen.version;
}
