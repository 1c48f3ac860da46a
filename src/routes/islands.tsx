import { useCallback } from 'react';
import type { FigureSpec, View } from '../figures/spec';
import { setQuery } from '../shell/address';
import { EmbedCard } from '../ui/embed-card';
import { FigureCard } from '../ui/figure-card';
import { FigurePage } from '../ui/figure-page';
import { useInterface } from '../ui/interface';
import type { Later } from '../ui/kept';
import { rowAddress, useFrame, useQueryOfAddress, useView } from './frame';
import { useFigureData } from './load';
import { pathTo } from './paths';
import { TakeButton } from './take/button';
import { choiceKey, figureQuery } from './view';

/** By what days an edition of the site is called; ISO. */
export interface Edition {
  /** Newest change of the data. */
  readonly release: string;
  /** By when the figure's sources had been read. */
  readonly read: string;
}

/** What the build writes beside an island, for the browser to draw the same again. */
export interface IslandOptions {
  /** Choices the page makes for the figure: the city of a city's page. */
  readonly fixed?: Readonly<Record<string, string>>;
  readonly level?: 2 | 3;
  /** Letters that the page gives the figure's notes. */
  readonly letters?: View['letters'];
  /** Slug of the city whose page this is. */
  readonly here?: string;
  /** For the files a figure can be taken along in: its own page alone has them. */
  readonly edition?: Edition;
  /** Widths the plot is drawn for in this place, ascending. */
  readonly widths: readonly number[];
  /** The card stands far down its page: its picture comes when the reader does. */
  readonly later?: Later;
}

interface Props {
  readonly spec: FigureSpec;
  readonly options: IslandOptions;
}

const nothing = {};

/** A figure's card on a page that shows several: data, view and addresses come together here. */
export function CardIsland({ spec, options }: Props) {
  const { fixed = nothing, here, letters, ...rest } = options;
  const frame = useFrame();
  const search = useQueryOfAddress();
  const { state, view } = useFigureData(spec, useView(spec.id, fixed, letters));
  return (
    <FigureCard
      {...rest}
      fixed={Object.keys(fixed)}
      spec={spec}
      state={state}
      view={view}
      registers={frame.registers}
      href={pathTo(
        frame.lang,
        { page: 'chart', figure: spec.id },
        figureQuery(search, spec.id, fixed),
      )}
      rowHref={rowAddress(frame, here)}
      onChoose={(id, value, goesOn) => setQuery(choiceKey(id, spec.id), value, goesOn)}
    />
  );
}

/** One figure in full, on its own page. `related` is there at build alone. */
export function PageIsland({ spec, options, related }: Props & { readonly related?: string }) {
  const frame = useFrame();
  const { t } = useInterface();
  const search = useQueryOfAddress();
  const { state, view } = useFigureData(spec, useView(null));
  const site = t(($) => $.site.name);
  const rename = useCallback(
    (title: string) => {
      document.title = `${title} · ${site}`;
    },
    [site],
  );
  return (
    <FigurePage
      spec={spec}
      state={state}
      view={view}
      widths={options.widths}
      registers={frame.registers}
      rowHref={rowAddress(frame)}
      onChoose={setQuery}
      onCurrency={(currency) => setQuery('currency', currency)}
      shown={search.get('show') === 'table' ? 'table' : 'plot'}
      onShow={(tab) => setQuery('show', tab === 'table' ? 'table' : null)}
      onTitle={rename}
      tools={options.edition && <TakeButton spec={spec} view={view} edition={options.edition} />}
      related={related}
    />
  );
}

/** A figure alone, in the frame of another page. */
export function EmbedIsland({ spec, options }: Props) {
  const frame = useFrame();
  const search = useQueryOfAddress();
  const { state, view } = useFigureData(spec, useView(null));
  if (state.status !== 'ready') return null;
  return (
    <EmbedCard
      spec={spec}
      state={state}
      data={state.data}
      topology={state.topology}
      view={view}
      widths={options.widths}
      {...(options.later ? { later: options.later } : {})}
      controlled={search.get('controls') === '1'}
      registers={frame.registers}
      href={pathTo(frame.lang, { page: 'chart', figure: spec.id }, figureQuery(search, null))}
      rowHref={rowAddress(frame)}
      onChoose={setQuery}
    />
  );
}

/** The kinds of islands by the word that stands on them. */
export const islands = { card: CardIsland, page: PageIsland, embed: EmbedIsland } as const;

export type IslandKind = keyof typeof islands;
