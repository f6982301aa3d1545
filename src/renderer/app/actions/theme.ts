import { applyTheme, type Theme } from '../theme.ts';
import type { Perform } from './context.ts';

function theme(name: Theme): Perform {
  return () => {
    applyTheme(name);
  };
}

export const THEME: Readonly<Record<`theme-${Theme}`, Perform>> = {
  'theme-system': theme('system'),
  'theme-light': theme('light'),
  'theme-dark': theme('dark'),
  'theme-sepia': theme('sepia'),
};
