/** Theme and text size: kept in local storage, because they belong to this computer and not to the library. */

const THEMES = ['system', 'light', 'dark', 'sepia'] as const;
export type Theme = (typeof THEMES)[number];

const THEME_KEY = 'carrel.theme';
const SCALE_KEY = 'carrel.text-scale';
const SCALES = [0.85, 1, 1.15, 1.3, 1.5] as const;

/** The theme the reader chose; `system` until they choose one. */
function storedTheme(): Theme {
  const stored = localStorage.getItem(THEME_KEY);
  return THEMES.find((theme) => theme === stored) ?? 'system';
}

/** Shows a theme and remembers it. */
export function applyTheme(theme: Theme): void {
  localStorage.setItem(THEME_KEY, theme);
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset['theme'] = theme === 'system' ? (dark ? 'dark' : 'light') : theme;
}

/** Follows the system while the reader has not chosen otherwise. */
export function followSystemTheme(): void {
  applyTheme(storedTheme());
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    applyTheme(storedTheme());
  });
}

/** Makes the reading text one step larger (1) or smaller (-1); 0 shows what was chosen before. */
export function stepTextScale(step: -1 | 0 | 1): void {
  const now = SCALES.indexOf(Number(localStorage.getItem(SCALE_KEY) ?? 1) as (typeof SCALES)[number]);
  const next = SCALES[Math.max(0, Math.min(SCALES.length - 1, (now < 0 ? 1 : now) + step))] ?? 1;
  localStorage.setItem(SCALE_KEY, String(next));
  document.documentElement.style.setProperty('--reading-scale', String(next));
}
