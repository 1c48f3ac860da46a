import type { Theme } from '../../theme/tokens';

/** The theme in force, as the page's script says (shell/theme.ts). */
export const themeNow = (): Theme =>
  document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
