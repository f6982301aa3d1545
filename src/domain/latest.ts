/**
 * The function with a memory of one answer: asked with the same arguments as the last time, each compared by
 * identity, it gives the same answer again. For what is worked out from tables that are in memory anyway.
 */
export function latest<A extends readonly unknown[], R>(answer: (...asked: A) => R): (...asked: A) => R {
  let last: { readonly asked: A; readonly answer: R } | undefined;
  return (...asked) => {
    const isSame = last?.asked.length === asked.length && last.asked.every((one, at) => Object.is(one, asked[at]));
    if (last === undefined || !isSame) last = { asked, answer: answer(...asked) };
    return last.answer;
  };
}
