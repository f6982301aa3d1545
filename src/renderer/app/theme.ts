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
  showTheme();
}

/** Shows the theme and the text size that were chosen, and follows the system, and what is chosen in another window. */
export function followTheme(): void {
  showTheme();
  showTextScale();
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', showTheme);
  // Told to all windows but the one that wrote.
  window.addEventListener('storage', () => {
    showTheme();
    showTextScale();
  });
}

/** Makes the reading text one step larger (1) or smaller (-1). */
export function stepTextScale(step: -1 | 1): void {
  const next = SCALES[Math.max(0, Math.min(SCALES.length - 1, SCALES.indexOf(storedScale()) + step))] ?? 1;
  localStorage.setItem(SCALE_KEY, String(next));
  showTextScale();
}

function showTheme(): void {
  const theme = storedTheme();
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset['theme'] = theme === 'system' ? (dark ? 'dark' : 'light') : theme;
}

function storedScale(): (typeof SCALES)[number] {
  const stored = Number(localStorage.getItem(SCALE_KEY) ?? 1);
  return SCALES.find((scale) => scale === stored) ?? 1;
}

function showTextScale(): void {
  document.documentElement.style.setProperty('--reading-scale', String(storedScale()));
}
