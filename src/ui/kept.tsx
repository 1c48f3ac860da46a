import {
  createContext,
  useContext,
  useSyncExternalStore,
  type ReactElement,
  type ReactNode,
} from 'react';
import type { AnyTopology, FigureSpec, View } from '../figures/spec';
import type { Data } from '../datasets';

/** Pictures that are not on the page from the start: all of a figure's, or its narrow one alone. */
export type Later = 'all' | 'narrow';

/** What only the build can do: turn parts into text that the page keeps as it is. */
export interface Press {
  /** HTML of a part that never wakes. */
  print(part: ReactElement, prefix?: string): string;
  /** Keeps a text as a file that the page fetches when its reader asks; returns its address. */
  keep(name: string, text: string): string;
  /** HTML of an island, drawn as the browser will hydrate it. */
  island(part: ReactElement, prefix: string): string;
  /** The pictures of a figure, one a width; `later` says which of them the page brings on the way. */
  pictures(
    spec: FigureSpec,
    data: Data,
    view: View,
    topology: AnyTopology | null,
    widths: readonly number[],
    later: Later | undefined,
  ): string;
}

/** The build's press; null in the browser, where what was printed stands already. */
export const PressContext = createContext<Press | null>(null);

export const usePress = (): Press | null => useContext(PressContext);

const never = () => () => {};

/** True while React takes over what the build has drawn, false for whatever comes later. */
export const useHydrating = (): boolean =>
  useSyncExternalStore(
    never,
    () => false,
    () => true,
  );

interface Props {
  readonly html: string | undefined;
  readonly className?: string;
}

/** A part printed at build: React keeps what it finds and never looks into it. */
export function Kept({ html = '', className }: Props) {
  return (
    <div
      className={className}
      suppressHydrationWarning
      // Printed by the build from our own components, where React has escaped every text.
      // oxlint-disable-next-line react/no-danger
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

const marks = { open: '<wbr data-fold="open"/>', close: '<wbr data-fold="close"/>' };

/**
 * A part that nobody looks at first, such as a table for voices. The build puts it into a <noscript>,
 * which a browser with scripts reads as one text until the shell unfolds it (shell/unfold.ts).
 */
export function Fold({ children }: { readonly children: ReactNode }) {
  const press = usePress();
  // Three places either way: React counts them where it makes ids.
  return (
    <>
      {press && <wbr data-fold="open" />}
      {children}
      {press && <wbr data-fold="close" />}
    </>
  );
}

/** An island's HTML with its folds in place; as a whole in one fold where `all` of it stands far down. */
export function folded(html: string, all: boolean): string {
  const [open, close] = ['<noscript data-fold>', '</noscript>'];
  const inner = html
    .replaceAll(marks.open, all ? '' : open)
    .replaceAll(marks.close, all ? '' : close);
  return all ? `${open}${inner}${close}` : inner;
}
