import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import type { FigureSpec } from '../figures/spec';
import { wordsIn } from '../i18n/words';
import { isLang } from '../i18n/text';
import { still } from '../shell/cursor';
import { unfold } from '../shell/unfold';
import { ErrorCard } from '../ui/error-card';
import { useInterface } from '../ui/interface';
import { enlivenEvent } from '../ui/plot-box';
import { Awake } from './awake';
import { islands, type IslandKind, type IslandOptions } from './islands';
import { forgetLanguage, loadData, makeClient } from './load';
import { readView } from './view';

const files = import.meta.glob<Record<string, unknown>>([
  '../figures/*.ts',
  '!../figures/{spec,draw,echarts,echarts-grid,index,picture,render,standalone}.ts',
  '!../figures/*-{plot,words,list,names,ground}.ts',
]);

/** The one figure that is asked for: its file bears its id. */
export async function figureOf(id: string): Promise<FigureSpec> {
  const found = Object.values((await files[`../figures/${id}.ts`]?.()) ?? {}).find(
    (part): part is FigureSpec =>
      typeof part === 'object' && part !== null && 'id' in part && part.id === id,
  );
  if (!found) throw new Error(`No figure is called ${id}.`);
  return found;
}

const client = makeClient();
const roots = new Map<HTMLElement, Root>();

function Failure({ error, onRetry }: { readonly error: unknown; onRetry(): void }) {
  const { t } = useInterface();
  return <ErrorCard title={t(($) => $.error.waking)} error={error} onRetry={onRetry} />;
}

/** Everything an island is drawn from. Rejects with the first file that did not come as it should. */
async function gather(island: HTMLElement) {
  const { lang } = document.documentElement;
  const { figure = '', options = '{}' } = island.dataset;
  if (!isLang(lang)) throw new Error(`The page is in ${lang}.`);
  const [t, spec] = await Promise.all([wordsIn(lang), figureOf(figure)]);
  const read = JSON.parse(options) as IslandOptions;
  // Written by the build beside this file.
  const kind = island.dataset['island'] as IslandKind;
  // As the page was built, and as its address asks now: it stands on the first while the second is drawn.
  const views = ['', location.search].map((search) =>
    readView(lang, new URLSearchParams(search), kind === 'card' ? figure : null, read.fixed ?? {}),
  );
  return { lang, t, spec, options: read, kind, ready: loadData(client, spec, views) };
}

/** Says under the picture what did not come; the picture stays. Resolves when the reader asks again. */
function sayFailure(
  island: HTMLElement,
  error: unknown,
  words: Awaited<ReturnType<typeof gather>>,
) {
  const place = document.createElement('div');
  island.append(place);
  const root = createRoot(place);
  roots.set(place, root);
  return new Promise<void>((again) => {
    const retry = () => {
      root.unmount();
      roots.delete(place);
      place.remove();
      again();
    };
    root.render(
      <Awake client={client} t={words.t} lang={words.lang}>
        <Failure error={error} onRetry={retry} />
      </Awake>,
    );
  });
}

/** Hydrates an island once all it needs is there; what fails is said in it and can be asked for again. */
export async function wake(island: HTMLElement): Promise<void> {
  const gathered = await gather(island);
  for (;;) {
    try {
      await gathered.ready();
      break;
    } catch (error) {
      await sayFailure(island, error, gathered);
    }
  }
  // The reader has left the page in the meantime.
  if (!island.isConnected) return;
  const { spec, options, kind, ...around } = gathered;
  const Island = islands[kind];
  unfold(island);
  const takeOver = () => {
    const root = hydrateRoot(
      island,
      <Awake client={client} {...around}>
        <Island {...{ spec, options }} />
      </Awake>,
      { identifierPrefix: `${spec.id}-` },
    );
    roots.set(island, root);
  };
  // At once: in a later task the page may have gone, and with it what the island is drawn from.
  still(island, () => flushSync(takeOver));
}

/** Has ECharts draw the plot of an island. */
export function enliven(island: HTMLElement): void {
  island.querySelector('.plot')?.dispatchEvent(new Event(enlivenEvent));
}

/** Ends the islands of a page that goes. */
export function sleep(): void {
  for (const root of roots.values()) root.unmount();
  roots.clear();
  forgetLanguage(client);
}
