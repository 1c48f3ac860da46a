export type Icon = 'plot' | 'table' | 'open';

const paths: Readonly<Record<Icon, string>> = {
  plot: 'M3 17V9h3v8zM8.5 17V3h3v14zM14 17v-6h3v6z',
  table: 'M3 4h14v12H3zM3 8h14M3 12h14M9 8v8',
  open: 'M8 4H4v12h12v-4M11 3h6v6M17 3l-8 8',
};

function Picture({ icon }: { readonly icon: Icon }) {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path
        d={paths[icon]}
        fill={icon === 'plot' ? 'currentColor' : 'none'}
        stroke={icon === 'plot' ? 'none' : 'currentColor'}
        strokeWidth="1.5"
      />
    </svg>
  );
}

interface ButtonProps {
  readonly icon: Icon;
  /** What it does, for voices and as a hint. */
  readonly label: string;
  onClick(): void;
}

export function IconButton({ icon, label, onClick }: ButtonProps) {
  return (
    <button type="button" className="icon" aria-label={label} title={label} onClick={onClick}>
      <Picture icon={icon} />
    </button>
  );
}

interface LinkProps {
  readonly icon: Icon;
  readonly label: string;
  /** The same in short, as a hint beside what it is about. */
  readonly hint: string;
  readonly href: string;
}

export function IconLink({ icon, label, hint, href }: LinkProps) {
  return (
    <a className="icon" href={href} aria-label={label} title={hint}>
      <Picture icon={icon} />
    </a>
  );
}
