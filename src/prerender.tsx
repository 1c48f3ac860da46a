import { hashKey } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { datasets, type Data, type DatasetId } from './datasets';
import { parseTopology } from './datasets/geo';
import { parseDataset } from './datasets/parse';
import { oembedOf } from './export/oembed';
import { figures } from './figures';
import { draw } from './figures/draw';
import { renderPicture } from './figures/picture';
import type { AnyTopology, FigureSpec, GeometryId, View } from './figures/spec';
import { speak, translateBy } from './i18n';
import { placeOf } from './shell/picture-place';
import { isLang, langs, type Lang } from './i18n/text';
import { routes } from './routes';
import { Awake } from './routes/awake';
import { sharedOf, type Shared } from './routes/card';
import { HeadContext, type HeadWords, type Told } from './routes/head';
import { lean } from './routes/lean';
import { datasetQuery, geometryQuery, makeClient } from './routes/load';
import { SiteContext } from './routes/present';
import { pathTo, type Page } from './routes/paths';
import { searchEntries } from './routes/search/entries';
import { searchFiles } from './routes/search/write';
import { inOneLanguage, registerIds } from './routes/registers';
import { folded, PressContext, type Press } from './ui/kept';
import { keepFile, standalone } from './figures/standalone';
import { datasetIds } from './model/catalogue';
import { downloadsOf } from './routes/downloads';

/** A page of the site as text, to be put into the template. */
export interface Printed {
  readonly lang: Lang;
  readonly head: HeadWords;
  /** Address without a host, in each language. */
  readonly addresses: Readonly<Record<Lang, string>> | null;
  readonly html: string;
  /** What stands for it where its address is shared; null for frames and for what does not exist. */
  readonly shared: Shared | null;
  /** Pictures that the page fetches on the way: path and SVG. */
  readonly files: readonly (readonly [path: string, svg: string])[];
  /** Files of the data room it was drawn from, by path inside `data/`. */
  readonly from: readonly string[];
}

/** Reads a file of the data room by its path inside `data/`. */
export type Read = (path: string) => string;

/** Everything the pages of one language share while they are drawn. */
export async function makePrinter(
  ids: readonly string[],
  geometries: readonly string[],
  read: Read,
  /** Address the site will stand at: what is scanned from a wall names it. */
  site = '',
) {
  const client = makeClient();
  for (const id of ids as readonly DatasetId[])
    client.setQueryData(datasetQuery(id).queryKey, parseDataset(id, read(`${id}.json`), datasets));
  client.setQueryData(geometryQuery(null).queryKey, null);
  for (const id of geometries as readonly GeometryId[]) {
    const kind = id === 'cities' ? 'province' : 'city';
    client.setQueryData(
      geometryQuery(id).queryKey,
      parseTopology(read(`geo/${id}.topo.json`), kind),
    );
  }
  // Every look at a dataset goes through here: a page is drawn from what it looked at.
  const cache = client.getQueryCache();
  const look = cache.get.bind(cache);
  const seen = new Set<string>();
  cache.get = (hash) => {
    seen.add(hash);
    return look(hash);
  };
  const sources = new Map<string, string>([
    ...ids.map((id) => [hashKey(['dataset', id]), `${id}.json`] as const),
    ...geometries.map((id) => [hashKey(['geometry', id]), `geo/${id}.topo.json`] as const),
  ]);
  const words = new Map(
    await Promise.all(langs.map(async (lang) => [lang, translateBy(await speak(lang))] as const)),
  );
  const handler = createStaticHandler([...routes]);
  const files = new Map<string, string>();
  const drawn = new Map<string, { readonly svg: string; readonly height: number }>();

  function picture(
    spec: FigureSpec,
    data: Data,
    view: View,
    topology: AnyTopology | null,
    width: number,
  ) {
    const key = [spec.id, view.lang, JSON.stringify(view.choices), width].join(' ');
    const known = drawn.get(key);
    if (known) return known;
    const figure = draw(spec, data, { ...view, width }, topology);
    const made = {
      svg: renderPicture(figure, width, `${spec.id}-${width}-`),
      height: figure.height,
    };
    drawn.set(key, made);
    return made;
  }

  const press: Press = {
    print: (part: ReactElement, identifierPrefix = '') =>
      renderToStaticMarkup(part, { identifierPrefix }),
    keep: (name, text) => keepFile(name, text, files),
    island: (part, identifierPrefix) =>
      renderToString(<PressContext value={press}>{part}</PressContext>, { identifierPrefix }),
    pictures: (spec, data, view, topology, widths, later) =>
      widths
        .map((width, i) => {
          const { svg, height } = picture(spec, data, view, topology, width);
          if (later === undefined || (later === 'narrow' && i > 0)) return svg;
          const { path, label } = standalone(svg, spec.id, view.lang, width, files);
          const image = `<img class="picture w${width}" src="${path}" alt="${label}" width="${width}" height="${height}" loading="lazy">`;
          // A card that is folded as a whole makes its places of these when it unfolds.
          return later === 'all' ? image : `${placeOf(image)}<noscript>${image}</noscript>`;
        })
        .join(''),
  };

  /**
   * Draws the page at an address; one that names nothing gives the 404 page of its language.
   * `withCard` draws the picture, too, that stands for it where its address is shared.
   */
  async function print(pathname: string, withCard = false): Promise<Printed> {
    const asked = pathname.split('/')[1];
    const lang = isLang(asked) ? asked : 'en';
    const t = words.get(lang);
    if (!t) throw new Error(`No words in ${lang}.`);
    const context = await handler.query(new Request(`http://localhost${pathname}`));
    if (context instanceof Response) throw new Error(`${pathname} leads away.`);
    // From here on nothing waits: what is seen and brought is this page's.
    seen.clear();
    files.clear();
    const router = createStaticRouter(handler.dataRoutes, context);
    let told: Told | null = null;
    const html = folded(
      renderToStaticMarkup(
        <HeadContext value={(said) => (told = said)}>
          <PressContext value={press}>
            <SiteContext value={site}>
              <Awake client={client} t={t} lang={lang}>
                <StaticRouterProvider router={router} context={context} hydrate={false} />
              </Awake>
            </SiteContext>
          </PressContext>
        </HeadContext>,
      ),
      false,
    );
    if (told === null) throw new Error(`${pathname} has no title.`);
    const { card, ...head }: Told = told;
    const { page } = head;
    const isFrame = pathname.includes('/embed/');
    return {
      lang,
      head,
      html,
      shared: page && !isFrame ? sharedOf(client, { lang, t, page, card }, withCard) : null,
      files: [...files],
      from: [...seen].flatMap((hash) => sources.get(hash) ?? []),
      addresses:
        page &&
        (Object.fromEntries(langs.map((other) => [other, pathTo(other, page)])) as Record<
          Lang,
          string
        >),
    };
  }

  const cities = (client.getQueryData(datasetQuery('places').queryKey)?.rows ?? []).flatMap((row) =>
    row.level === 'city' ? [row.slug ?? row.adcode] : [],
  );
  const topics = (client.getQueryData(datasetQuery('topics').queryKey)?.rows ?? []).map(
    (row) => row.id,
  );
  const decks = client.getQueryData(datasetQuery('decks').queryKey)?.rows ?? [];
  const pages: readonly Page[] = [
    { page: 'overview' },
    { page: 'charts' },
    { page: 'grammar' },
    { page: 'compare' },
    { page: 'search' },
    { page: 'deck' },
    { page: 'present' },
    ...decks.flatMap(({ id: deck, slides }): Page[] => [
      { page: 'present', deck },
      ...slides.slice(1).map((_, i): Page => ({ page: 'present', deck, part: String(i + 2) })),
      { page: 'present', deck, part: 'handout' },
    ]),
    ...figures.flatMap(
      ({ id: figure }) =>
        [
          { page: 'chart', figure },
          { page: 'embed', figure },
        ] as const,
    ),
    ...cities.map((city) => ({ page: 'city', city }) as const),
    ...topics.map((topic) => ({ page: 'topic', topic }) as const),
    { page: 'present', deck: 'new' },
    ...['new', ...decks.map(({ id }) => id)].map((deck) => ({ page: 'console', deck }) as const),
    { page: 'data' },
    ...['discrepancies', 'method', ...datasetIds].map((part) => ({ page: 'data', part }) as const),
  ];
  const registers = (lang: Lang): string =>
    JSON.stringify(
      inOneLanguage(
        Object.fromEntries(registerIds.map((id) => [id, JSON.parse(read(`${id}.json`))])),
        lang,
      ),
      lean(lang),
    );
  const search = () => {
    const dataOf = (id: DatasetId) => [id, client.getQueryData(datasetQuery(id).queryKey)];
    // Every dataset was read above.
    const data = Object.fromEntries((ids as readonly DatasetId[]).map(dataOf)) as unknown as Data;
    return searchFiles(searchEntries(data, words));
  };
  /** How a page's figure may be shown by others, as oEmbed; null for pages that are no figure's. */
  const oembed = ({ lang, shared }: Printed, home: string): string | null => {
    if (!shared?.framed) return null;
    const { framed, picture: path, site: provider } = shared;
    const figure = { ...framed, address: home + framed.address };
    return oembedOf({ figure, lang, provider, site: home, picture: home + path });
  };
  return {
    print,
    oembed,
    registers,
    search,
    downloads: () => {
      // Every dataset was put there above.
      const data = Object.fromEntries(
        datasetIds.map((id) => [id, client.getQueryData(datasetQuery(id).queryKey)]),
      ) as unknown as Data;
      return downloadsOf(data, read);
    },
    paths: langs.flatMap((lang) => pages.map((page) => pathTo(lang, page))),
  };
}
