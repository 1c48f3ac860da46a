import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { wordsIn } from '../../i18n/words';
import { isLang, type Lang } from '../../i18n/text';
import { onPage } from '../../shell/page';
import { InterfaceContext } from '../../ui/interface';
import { Desk } from './desk';
import type { DeskData } from './known';
import { StageWay } from './stage-way';

const roots: Root[] = [];

onPage({
  leave: () => roots.splice(0).forEach((root) => root.unmount()),
  arrive: () => {},
});

/** What the build wrote into the page (routes/deck.tsx). */
const readDesk = ({ dataset }: HTMLElement): DeskData => ({
  known: [...document.querySelectorAll<HTMLElement>('[data-known]')].map((figure) => ({
    id: figure.dataset['known'] ?? '',
    title: figure.textContent,
    picture: figure.dataset['picture'] ?? '',
    read: figure.dataset['read'] ?? '',
  })),
  release: dataset['release'] ?? '',
  suggested: (dataset['deck'] ?? '').split(' '),
});

async function put(place: HTMLElement, what: (lang: Lang) => ReactNode): Promise<void> {
  const { lang } = document.documentElement;
  if (!isLang(lang)) return;
  const t = await wordsIn(lang);
  if (!place.isConnected) return;
  const root = createRoot(place);
  root.render(<InterfaceContext value={{ t, lang }}>{what(lang)}</InterfaceContext>);
  roots.push(root);
}

/** Puts the desk into the page of a deck. */
export async function open(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-deck]');
  if (place && roots.length === 0)
    await put(place, (lang) => <Desk {...readDesk(place)} lang={lang} />);
}

/** Makes a deck of the stage into a file, at its place in the list of decks. */
export async function take(place: HTMLElement): Promise<void> {
  const release = place.closest<HTMLElement>('[data-release]')?.dataset['release'] ?? '';
  const deck = place.dataset['fileOf'] ?? '';
  await put(place, (lang) => <StageWay deck={deck} release={release} lang={lang} />);
}
