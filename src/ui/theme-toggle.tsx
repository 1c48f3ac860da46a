import type { Theme } from '../theme/tokens';
import { useInterface } from './interface';

interface Props {
  readonly theme: Theme;
  onToggle(): void;
}

/** Paper or dark; the address and the browser remember it. */
export function ThemeToggle({ theme, onToggle }: Props) {
  const { t } = useInterface();
  const label = theme === 'dark' ? t(($) => $.theme.toLight) : t(($) => $.theme.toDark);
  return (
    <button
      type="button"
      className="theme-toggle"
      onClick={onToggle}
      aria-label={label}
      title={label}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
    </button>
  );
}
