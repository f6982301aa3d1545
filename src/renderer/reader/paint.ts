/** How the pieces of a text that highlights cover are drawn. */
import type { CSSProperties } from 'react';
import type { HighlightColour } from '../../domain/annotation/annotation.ts';
import { lanesOf } from '../../domain/annotation/overlap.ts';

/** A highlight whose place in this text is known. */
export interface PlacedHighlight {
  readonly id: string;
  readonly colour: HighlightColour;
  readonly start: number;
  readonly end: number;
  /** Its text changed and it moved with its words, which the reader has not confirmed yet. */
  readonly moved: boolean;
}

/** A piece as it is drawn, in strings, so that two of them are compared at once. */
export interface Look {
  /** Ids of the highlights that cover the piece, the outermost first. */
  readonly ids: string;
  /** `colour@lane` for each of them, the one that lies on top last. */
  readonly layers: string;
  readonly active: boolean;
  /** The highlight on top has moved, and that is not confirmed. */
  readonly moved: boolean;
}

/** Answers how a piece is drawn that these highlights cover; the active one lies on top. */
export function lookOf(highlights: readonly PlacedHighlight[], activeId: string | null): (ids: readonly string[]) => Look {
  const byId = new Map(highlights.map((highlight) => [highlight.id, highlight]));
  const lanes = lanesOf(highlights);
  return (ids) => {
    const active = activeId !== null && ids.includes(activeId);
    const order = active ? [...ids.filter((id) => id !== activeId), activeId] : ids;
    return { ids: ids.join(' '), layers: order.map((id) => `${byId.get(id)?.colour ?? 'grey'}@${lanes.get(id) ?? 0}`).join(' '), active, moved: byId.get(order.at(-1) ?? '')?.moved === true };
  };
}

/** Below these a tint is no longer seen through the others. */
const MOST_TINTS = 3;

const styles = new Map<string, CSSProperties>();

/**
 * The tint and the lines of a piece: its tints mixed from below upwards, so that the topmost is still known by its colour,
 * and under the words one patterned line for each highlight. The same layers give the same object.
 */
export function markStyle(layers: string): CSSProperties {
  const known = styles.get(layers);
  if (known !== undefined) return known;
  const drawn = layers.split(' ').map((layer) => layer.split('@'));
  const tint = drawn.slice(-MOST_TINTS).reduce((below, [colour = '']) => (below === '' ? token(colour) : `color-mix(in oklab, ${token(colour)} 78%, ${below})`), '');
  const lines = drawn.map(([colour = '', lane = '0']) => [`--line-${lane}`, `var(--mark-${colour}-pattern)`, `--tile-${lane}`, `var(--mark-${colour}-tile)`] as const);
  const properties = Object.fromEntries(lines.flatMap(([line, pattern, tile, size]) => [[line, pattern], [tile, size]]));
  const [top = 'grey'] = drawn.at(-1) ?? [];
  const style = { '--tint': tint, '--edge': `var(--mark-${top}-line)`, ...properties } as CSSProperties;
  styles.set(layers, style);
  return style;
}

function token(colour: string): string {
  return `var(--mark-${colour})`;
}
