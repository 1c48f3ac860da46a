import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useSearchParams } from 'react-router';
import type { Theme } from '../theme/tokens';
import { readTheme, withValue } from './view';

const key = 'theme';

/** What the reader chose last; a browser that keeps nothing has no answer. */
function remembered(): Theme | null {
  try {
    return readTheme(new URLSearchParams({ theme: localStorage.getItem(key) ?? '' }));
  } catch {
    return null;
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // A browser that keeps nothing still shows the theme: the address has it.
  }
}

const darkWish = '(prefers-color-scheme: dark)';

const watchWish = (changed: () => void) => {
  const query = matchMedia(darkWish);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** The theme in force: the address, then what was chosen last, then the system. */
export function useTheme(): { readonly theme: Theme; toggle(): void } {
  const [search, setSearch] = useSearchParams();
  const system = useSyncExternalStore(
    watchWish,
    (): Theme => (matchMedia(darkWish).matches ? 'dark' : 'light'),
    (): Theme => 'light',
  );
  const asked = readTheme(search);
  const theme: Theme = asked ?? remembered() ?? system;
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const toggle = useCallback(() => {
    const next = theme === 'dark' ? 'light' : 'dark';
    remember(next);
    setSearch((now) => withValue(now, key, next), { replace: true, preventScrollReset: true });
  }, [theme, setSearch]);
  return { theme, toggle };
}
