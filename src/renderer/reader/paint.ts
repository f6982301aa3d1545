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

/** The places for lines below the words. */
const LANES = [0, 1, 2] as const;

const styles = new Map<string, CSSProperties>();

/**
 * The lines and the tint of a piece: under the words one patterned line for each highlight, behind them its
 * tints mixed from below upwards, so that the topmost is still known by its colour; the active one has a line
 * above the words too. The same layers give the same object. Whole backgrounds and no variables of its own: a
 * variable is handed down to what is inside, so that each of hundreds of pieces would need styles of its own.
 */
export function markStyle(layers: string, active: boolean): CSSProperties {
  const key = active ? `${layers} active` : layers;
  const known = styles.get(key);
  if (known !== undefined) return known;
  const drawn = layers.split(' ').map((layer) => layer.split('@'));
  const inLanes = LANES.map((lane) => drawn.findLast(([, own = '0']) => Number(own) === lane)?.[0]);
  const lines = inLanes.map((colour) => (colour === undefined ? 'none' : `var(--mark-${colour}-pattern)`));
  const tiles = inLanes.map((colour) => (colour === undefined ? 'auto' : `var(--mark-${colour}-tile)`));
  const edge = `var(--mark-${drawn.at(-1)?.[0] ?? 'grey'}-line)`;
  const above = active ? [plain(`color-mix(in srgb, ${edge} 18%, transparent)`), plain(edge)] : [];
  const aboveSizes = active ? ['var(--tint-size)', '100% 1.5px'] : [];
  const style = {
    backgroundImage: [...lines, ...above, plain(tintOf(drawn.map(([colour = 'grey']) => colour)))].join(', '),
    backgroundSize: [...tiles, ...aboveSizes, 'var(--tint-size)'].join(', '),
  };
  styles.set(key, style);
  return style;
}

function tintOf(colours: readonly string[]): string {
  return colours.slice(-MOST_TINTS).reduce((below, colour) => (below === '' ? token(colour) : `color-mix(in oklab, ${token(colour)} 78%, ${below})`), '');
}

function plain(colour: string): string {
  return `linear-gradient(${colour}, ${colour})`;
}

function token(colour: string): string {
  return `var(--mark-${colour})`;
}
