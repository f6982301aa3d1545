/** A window closes only when what is being typed in it is saved, or when its reader says so all the same. */

/** How long a window that does not answer may hold up closing, in milliseconds. Drafts keep its text all the same. */
const WAIT_MS = 5_000;

export type ClosingAnswer = 'close' | 'stay';

export interface Closing {
  /** Asks the window to save what is typed in it; asked twice at once, both get the one answer. */
  readonly ask: () => Promise<ClosingAnswer>;
  /** Takes the window's answer. True when it answers no question: the reader closes the window after all. */
  readonly answered: (answer: ClosingAnswer) => boolean;
}

/** `tell` sends `shell:closing` to the window; the answer comes as the request `shell:settled`. */
export function createClosing(tell: (waitMs: number) => void): Closing {
  let asked: { readonly answer: Promise<ClosingAnswer>; readonly give: (answer: ClosingAnswer) => void } | undefined;
  return {
    ask: () => {
      if (asked !== undefined) return asked.answer;
      let give: (answer: ClosingAnswer) => void = () => undefined;
      const given = new Promise<ClosingAnswer>((resolve) => {
        give = resolve;
      });
      const timer = setTimeout(() => {
        give('close');
      }, WAIT_MS);
      const answer = given.finally(() => {
        clearTimeout(timer);
        asked = undefined;
      });
      asked = { answer, give };
      tell(WAIT_MS);
      return answer;
    },
    answered: (answer) => {
      if (asked === undefined) return answer === 'close';
      asked.give(answer);
      return false;
    },
  };
}
