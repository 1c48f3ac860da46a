import type { QueryClient } from '@tanstack/react-query';
import type { Data } from '../datasets';
import type { FramedFigure } from '../export/frame-code';
import { socialPicture } from '../export/social-svg';
import { draw } from '../figures/draw';
import type { Figure, FigureSpec, View } from '../figures/spec';
import type { Lang } from '../i18n/text';
import type { Translate } from '../i18n/words';
import { datasetQuery, geometryQuery } from './load';
import { pathTo, type Page } from './paths';
import { readView } from './view';

/** The figure that stands for a page where its address is shared. */
export interface Card {
  readonly spec: FigureSpec;
  /** Choices the page makes for it. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** What is said over it; a figure's own page says its finding. */
  readonly title?: string;
}

/** A page where its address is shared. */
export interface Shared {
  /** Path of its picture; pages without one of their own have the site's. */
  readonly picture: string;
  /** Name of the site. */
  readonly site: string;
  /** What the picture says, for those who do not see it. */
  readonly alt: string;
  /** The picture, where the page draws one and it was asked for. */
  readonly svg: string | null;
  /** The figure for frames in other pages: on its own page alone. */
  readonly framed: FramedFigure | null;
}

/** Path of a page's picture: `/en/charts/x` has `/social/en/x.png`, the overview is the site's. */
function pictureOf(lang: Lang, page: Page): string {
  const rest = pathTo(lang, page)
    .slice(lang.length + 2)
    .replace(/^charts\//, '');
  return `/social/${lang}/${rest === '' ? 'site' : rest}.png`;
}

/** What the picture of a page is drawn from; every file was read before a page is drawn. */
function sheetOf(client: QueryClient, { spec, fixed }: Card, lang: Lang) {
  const data = Object.fromEntries(
    [...spec.needs, 'sources' as const].map((id) => [
      id,
      client.getQueryData(datasetQuery(id).queryKey),
    ]),
    // The list of ids and what was read have one order, which their types cannot say.
  ) as unknown as Data;
  const view: View = { ...readView(lang, new URLSearchParams(), null, fixed), theme: 'light' };
  const geometry = spec.geometry?.(view) ?? null;
  const topology = client.getQueryData(geometryQuery(geometry).queryKey) ?? null;
  const sources = new Map(data.sources.rows.map((row) => [row.id, row]));
  const at = (width: number): Figure => draw(spec, data, { ...view, width }, topology);
  return { at, width: view.width, source: (id: string) => sources.get(id) };
}

/** A page as it is shared; `isDrawn` asks for its picture, too. */
export function sharedOf(
  client: QueryClient,
  { lang, t, page, card }: { lang: Lang; t: Translate; page: Page; card: Card | null },
  isDrawn: boolean,
): Shared {
  const site = t(($) => $.site.name);
  if (!card)
    return {
      picture: pictureOf(lang, { page: 'overview' }),
      site,
      alt: t(($) => $.overview.title),
      svg: null,
      framed: null,
    };
  const { at, width, source } = sheetOf(client, card, lang);
  const figure = at(width);
  const heading =
    card.title === undefined
      ? {
          kicker: t(($) => $.topics[figure.topic]),
          title: figure.title,
          subtitle: figure.subtitle,
        }
      : { kicker: '', title: card.title, subtitle: figure.title };
  const address = pathTo(lang, { page: 'embed', figure: figure.id });
  return {
    picture: pictureOf(lang, page),
    site,
    alt: heading.title,
    svg: isDrawn ? socialPicture(heading, at, { lang, site, source }) : null,
    framed:
      page.page === 'chart' ? { address, title: figure.title, plotHeight: figure.height } : null,
  };
}
