import { useInterface } from './interface';

/** Paper or dark. The page's own script acts on it, and says in which theme it stands (shell/theme.ts). */
export function ThemeToggle() {
  const { t } = useInterface();
  const [toDark, toLight] = [t(($) => $.theme.toDark), t(($) => $.theme.toLight)];
  return (
    <button
      type="button"
      className="theme-toggle"
      aria-label={toDark}
      title={toDark}
      data-to-dark={toDark}
      data-to-light={toLight}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
    </button>
  );
}
