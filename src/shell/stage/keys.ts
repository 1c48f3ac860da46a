import type { Act } from './state';

/** What a key asks of the window it was pressed in, and of no other. */
export type Here = 'fullscreen' | 'console' | 'help';

interface Key {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const acts: Readonly<Record<string, Act>> = {
  ArrowRight: { do: 'next' },
  ArrowDown: { do: 'next' },
  PageDown: { do: 'next' },
  ' ': { do: 'next' },
  ArrowLeft: { do: 'back' },
  ArrowUp: { do: 'back' },
  PageUp: { do: 'back' },
  Backspace: { do: 'back' },
  Home: { do: 'first' },
  End: { do: 'last' },
  b: { do: 'cover', cover: 'black' },
  '.': { do: 'cover', cover: 'black' },
  w: { do: 'cover', cover: 'white' },
  l: { do: 'language' },
  o: { do: 'panel', panel: 'grid' },
  q: { do: 'panel', panel: 'qr' },
  t: { do: 'room' },
  m: { do: 'edge' },
  Enter: { do: 'enter' },
  Escape: { do: 'escape' },
};

const heres: Readonly<Record<string, Here>> = {
  f: 'fullscreen',
  F5: 'fullscreen',
  p: 'console',
  '?': 'help',
};

/** The key by its letter; where a Chinese input method has taken it, by its place on the keyboard. */
const nameOf = ({ key, code }: Key): string => {
  if (key === 'Process') return /^(?:Key|Digit)(.)$/.exec(code)?.[1]?.toLowerCase() ?? code;
  // Full-width forms, which such a method writes for signs.
  if (key === '。' || key === '．') return '.';
  if (key === '？') return '?';
  return key.length === 1 ? key.toLowerCase() : key;
};

/** What a key asks for: of the stage, of this window, or nothing. Clickers send keys, too. */
export function askedBy(key: Key): Act | Here | null {
  if (key.ctrlKey || key.metaKey || key.altKey) return null;
  const name = nameOf(key);
  if (/^[0-9]$/.test(name)) return { do: 'digit', digit: name };
  return acts[name] ?? heres[name] ?? null;
}
