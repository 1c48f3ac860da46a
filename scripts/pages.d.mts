import type { Printed, makePrinter } from '../src/prerender';

export const site: string;

export const isSiteKnown: boolean;

export function openPrinter(
  entry: { readonly makePrinter: typeof makePrinter },
  known?: readonly string[],
): ReturnType<typeof makePrinter>;

export function documentOf(
  template: string,
  printed: Printed,
  ahead?: {
    readonly wake?: readonly string[];
    readonly registers?: Readonly<Record<string, string>>;
    readonly search?: Readonly<Record<string, string>>;
    readonly framed?: boolean;
  },
): string;

export function oembedPath(shared: { readonly picture: string }): string;

export function sitemap(pages: readonly Printed[]): string;
