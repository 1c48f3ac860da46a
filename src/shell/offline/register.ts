import { savesData } from '../line';
import { keepSite, type Kept } from './worker';

/** What the windows of this device tell each other of the keeping. */
export interface Told {
  readonly kept?: Kept;
  readonly isNewer?: boolean;
}

let told: Told = {};
const hearers = new Set<(told: Told) => void>();

function say(news: Told): void {
  told = { ...told, ...news };
  for (const heard of hearers) heard(told);
}

/** Hears how far the site is kept, from now on. */
export function onKept(heard: (told: Told) => void): void {
  hearers.add(heard);
  heard(told);
}

/** Ms left to the slides of the other languages, which a talk needs first. */
const later = 1500;

let isAsked = false;

/** Keeps the site; asked twice, once. */
export function makeReady(): void {
  if (isAsked) return;
  isAsked = true;
  void navigator.storage?.persist?.().catch(() => false);
  void keepSite({ kept: (kept) => say({ kept }), newer: () => say({ isNewer: true }) });
}

// Readers who save data ask for it themselves.
if (!savesData()) setTimeout(makeReady, later);
