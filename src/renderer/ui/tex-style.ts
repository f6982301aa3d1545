/** How words look that TeX gives a style: bold, emphasis, code, small capitals. */
import './tex-style.css';

/** The classes of these styles; none for plain words. */
export function texStyleClass(style: readonly string[]): string | undefined {
  return style.length === 0 ? undefined : style.map((one) => `tex-${one}`).join(' ');
}
