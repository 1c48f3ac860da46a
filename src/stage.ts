import './embed';
import { addressOf, spotOf, type Spot } from './shell/stage/address';
import { fetchDeck, type Bring } from './shell/stage/deck';
import { openWall, type Wall } from './shell/stage/wall';
import { words } from './shell/stage/words';

// All a stage needs: the slides arrive finished, and this makes them answer. Its console, its loop
// and what keeps it offline come where they are asked for.
const main = document.querySelector<HTMLElement>('#main');
const spot = spotOf(location);
const { search } = location;

/** A deck of the site comes as its pages; one's own is drawn here. */
const bringFor = ({ deck, slide }: Spot): Bring =>
  deck === 'new'
    ? async (lang) => (await import('./routes/own-stage/slides')).ownDeck(lang, search)
    : (lang) => fetchDeck(addressOf({ lang, deck, slide, step: 0 }, search), lang);

function keepOffline(wall: Wall, isQuiet: boolean): void {
  void import('./shell/offline/register').then(({ onKept }) =>
    onKept(({ kept }) => {
      if (kept && kept.done === kept.total && !isQuiet)
        wall.announce(words.ready(kept.done, kept.total));
    }),
  );
}

async function openStage(stage: HTMLElement, at: Spot): Promise<void> {
  const bring = bringFor(at);
  if (at.deck === 'new') {
    const { slides, title } = await bring(at.lang);
    const name = stage.querySelector('h1');
    if (name) name.textContent = title;
    stage.querySelector('.own-making')?.replaceWith(...slides);
    document.title = title;
  }
  const wall = openWall(stage, at, bring);
  const query = new URLSearchParams(search);
  const isKiosk = query.has('kiosk');
  if (isKiosk) void import('./shell/stage/kiosk').then(({ runKiosk }) => runKiosk(wall, query));
  // Not from the console's small pictures.
  if (parent !== window) return;
  if (document.readyState === 'complete') keepOffline(wall, isKiosk);
  else addEventListener('load', () => keepOffline(wall, isKiosk), { once: true });
}

if (spot && main?.matches('.stage')) void openStage(main, spot);
else if (spot && main?.matches('.console'))
  void import('./shell/stage/console').then(({ openConsole }) =>
    openConsole(main, spot, bringFor(spot)),
  );
