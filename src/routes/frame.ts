import { useMemo } from 'react';
import { useOutletContext, useSearchParams } from 'react-router';
import type { TableRow, View } from '../figures/spec';
import type { Lang } from '../i18n/text';
import type { Theme } from '../theme/tokens';
import { cityOf, type Registers } from '../ui/registers';
import { pathTo } from './paths';
import { readView } from './view';

/** What the page around a route gives it. */
export interface Frame {
  readonly lang: Lang;
  readonly theme: Theme;
  readonly registers: Registers;
}

export const useFrame = (): Frame => useOutletContext<Frame>();

/** Address of the city a row's first place lies in; null when it names none, or the city shown now. */
export function rowAddress({ lang, registers }: Frame, query: string, here?: string) {
  return (row: TableRow): string | null => {
    const slug = cityOf(registers, row.places?.[0])?.slug;
    return slug && slug !== here ? pathTo(lang, { page: 'city', city: slug }, query) : null;
  };
}

const nothing: Readonly<Record<string, string>> = {};

/** The view of a figure on this page, the same object as long as it says the same: drawing depends on it. */
export function useView(figure: string | null, fixed = nothing): View {
  const { lang, theme } = useFrame();
  const [search] = useSearchParams();
  const query = search.toString();
  const made = JSON.stringify(fixed);
  return useMemo(
    () => readView(lang, new URLSearchParams(query), theme, figure, JSON.parse(made)),
    [lang, query, theme, figure, made],
  );
}
