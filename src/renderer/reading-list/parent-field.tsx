import type { ReactNode } from 'react';
import type { ListBranch } from '../../domain/reading-list/tree.ts';
import { counted } from '../../domain/text/counted.ts';

interface ParentFieldProps {
  /** The list that is to stand somewhere; null while it is new. */
  readonly id: string | null;
  readonly branches: readonly ListBranch[];
  readonly parentId: string | null;
  readonly onParent: (parentId: string | null) => void;
}

/** Which list this one stands inside. */
export function ParentField({ id, branches, parentId, onParent }: ParentFieldProps): ReactNode {
  const inside = branches.find(({ list }) => list.id === id)?.inside.length ?? 0;
  const choices = branches.map(({ list }) => list).filter((list) => list.id !== id);
  const shown = choices.some((list) => list.id === parentId) ? parentId : null;
  return (
    <label className="field">
      <span className="field-label">Inside</span>
      <select
        className="field-input"
        value={shown ?? ''}
        disabled={inside > 0}
        onChange={(event) => {
          onParent(event.target.value === '' ? null : event.target.value);
        }}
      >
        <option value="">On its own</option>
        {choices.map((list) => (
          <option key={list.id} value={list.id}>
            {list.name}
          </option>
        ))}
      </select>
      {inside === 0 ? null : (
        <span className="list-settings-hint">It has {inside === 1 ? 'a list' : counted(inside, 'list')} inside, so it stands on its own. Move {inside === 1 ? 'that' : 'those'} out first.</span>
      )}
    </label>
  );
}
