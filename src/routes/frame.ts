import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { TableRow, View } from '../figures/spec';
import type { Lang } from '../i18n/text';
import { onQuery } from '../shell/address-changed';
import { cityOf, type Registers } from '../ui/registers';
import { pathTo } from './paths';
import { readView } from './view';

/** What the page around a figure gives it. */
export interface Frame {
  readonly lang: Lang;
  readonly registers: Registers;
}

export const FrameContext = createContext<Frame | null>(null);

export function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (!frame) throw new Error('A part of a page stands outside its frame.');
  return frame;
}

/** The query of the address; empty at build and while React takes over what was built. */
export function useQueryOfAddress(): URLSearchParams {
  const query = useSyncExternalStore(
    onQuery,
    () => location.search,
    () => '',
  );
  return useMemo(() => new URLSearchParams(query), [query]);
}

/** Address of the city a row's first place lies in; null when it names none, or the city shown now. */
export function rowAddress({ lang, registers }: Frame, here?: string) {
  return (row: TableRow): string | null => {
    const slug = cityOf(registers, row.places?.[0])?.slug;
    return slug && slug !== here ? pathTo(lang, { page: 'city', city: slug }) : null;
  };
}

const nothing: Readonly<Record<string, string>> = {};

/** The view of a figure on this page, the same object as long as it says the same: drawing depends on it. */
export function useView(figure: string | null, fixed = nothing, letters?: View['letters']): View {
  const { lang } = useFrame();
  const query = useQueryOfAddress().toString();
  const made = JSON.stringify(fixed);
  return useMemo(
    () => ({ ...readView(lang, new URLSearchParams(query), figure, JSON.parse(made)), letters }),
    [lang, query, figure, made, letters],
  );
}
