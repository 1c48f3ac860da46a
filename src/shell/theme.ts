import { setQuery } from './address';
import { onQuery } from './address-changed';
import { onPage } from './page';

type Theme = 'light' | 'dark';

const key = 'theme';

const isTheme = (value: string | null | undefined): value is Theme =>
  value === 'light' || value === 'dark';

/** What the reader chose last; a browser that keeps nothing has no answer. */
function remembered(): string | null {
  try {
    return localStorage.getItem(key);
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

/** The theme in force: the address, then what was chosen last, then the system. */
function inForce(): Theme {
  const asked = new URLSearchParams(location.search).get(key);
  const kept = remembered();
  if (isTheme(asked)) return asked;
  if (isTheme(kept)) return kept;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function apply(): void {
  const theme = inForce();
  document.documentElement.dataset['theme'] = theme;
  for (const button of document.querySelectorAll<HTMLElement>('.theme-toggle')) {
    const label = theme === 'dark' ? button.dataset['toLight'] : button.dataset['toDark'];
    button.ariaLabel = label ?? null;
    button.title = label ?? '';
  }
}

/** Keeps the page in the theme of its address and lets the header's button change it. Nothing is drawn again. */
export function watchTheme(): void {
  onPage({ arrive: apply });
  onQuery(apply);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', apply);
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !event.target.closest('.theme-toggle')) return;
    const next = inForce() === 'dark' ? 'light' : 'dark';
    remember(next);
    setQuery(key, next);
  });
}
