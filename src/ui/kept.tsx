import { createContext, useContext, useSyncExternalStore, type ReactElement } from 'react';
import type { AnyTopology, FigureSpec, View } from '../figures/spec';
import type { Data } from '../datasets';

/** Pictures that are not on the page from the start: all of a figure's, or its narrow one alone. */
export type Later = 'all' | 'narrow';

/** What only the build can do: turn parts into text that the page keeps as it is. */
export interface Press {
  /** HTML of a part that never wakes. */
  print(part: ReactElement): string;
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
