import { EditorSelection, type StateCommand } from '@codemirror/state';

/** Puts a mark before and after each selection, or takes it away where it stands there already. */
export function wrapSelection(mark: string): StateCommand {
  return ({ state, dispatch }) => {
    const length = mark.length;
    const changes = state.changeByRange(({ from, to }) => {
      const around = state.sliceDoc(from - length, from) === mark && state.sliceDoc(to, to + length) === mark;
      if (around) {
        return {
          changes: [{ from: from - length, to: from }, { from: to, to: to + length }],
          range: EditorSelection.range(from - length, to - length),
        };
      }
      return {
        changes: [{ from, insert: mark }, { from: to, insert: mark }],
        range: EditorSelection.range(from + length, to + length),
      };
    });
    dispatch(state.update(changes, { scrollIntoView: true, userEvent: 'input' }));
    return true;
  };
}
