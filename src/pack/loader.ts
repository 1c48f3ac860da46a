import { isLang } from '../i18n/text';
import { preferredLanguage } from '../routes/paths';
import { openArchive } from './archive';
import { bytesOf, unzipped } from './bytes';
import { channelsOf } from './channel';
import { expand } from './expand';
import { addressesIn, fetchFrom, pageAt } from './fetch';
import { showPart, watchLinks } from './links';
import {
  homeOf,
  leadsIn,
  locationOf,
  tellReferrer,
  translate,
  translatePictures,
} from './location';
import { showPage, run } from './page';
import { innerOf, urlsOf, webOf } from './place';

/** Origin of the site, written by scripts/pack/code.mjs; empty where nobody knows it. */
declare const packedSite: string;

/** The language chosen last; undefined where nothing is kept. */
function chosen(): string | undefined {
  try {
    return localStorage.getItem('lang') ?? undefined;
  } catch {
    return undefined;
  }
}

async function open(packed: string): Promise<void> {
  const archive = openArchive(expand(await unzipped(bytesOf(packed))));
  const kept = chosen();
  const door = isLang(kept) ? kept : preferredLanguage(navigator.languages);
  if (innerOf(location.hash) === '') history.replaceState(null, '', `#/${door}`);
  const home = homeOf(packedSite);
  const urls = urlsOf(home);
  const leads = leadsIn(home, urls);
  const here = locationOf(home, urls, leads);
  const { Channel, meet } = channelsOf();
  showPage(archive.text(pageAt(archive, here.pathname).path));
  tellReferrer(home, urls);
  translate(home, leads, meet);
  const fileAt = addressesIn(archive);
  translatePictures(archive, fileAt);
  watchLinks(archive, fileAt, leads, here);
  const [isStage, opened] = [document.head.querySelector('script[src="/stage.js"]'), here.pathname];
  addEventListener('popstate', ({ state }) => {
    // A stage hears of no step of the history; other pages bring each other by themselves.
    if (isStage && here.pathname !== opened) location.reload();
    // Written into the address by hand, or followed in another way than by a click.
    else if (state === null) setTimeout(() => showPart(here.hash));
  });
  run(archive.text('/app.js'), {
    location: here,
    URL: urls,
    fetch: fetchFrom(archive, urls, () => new urls(webOf(home) + home.now())),
    BroadcastChannel: Channel,
  });
  if (here.hash !== '') setTimeout(() => showPart(here.hash));
}

const packed = document.getElementById('pack');
open(packed?.textContent ?? '').catch((fault: unknown) => {
  document.body.className = 'is-broken';
  throw fault;
});
