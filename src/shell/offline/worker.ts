/** How much of the site is kept on this device. */
export interface Kept {
  readonly done: number;
  readonly total: number;
}

/** Hears of the keeping; `isNewer` says that a newer release is kept and waits. */
export interface Hears {
  kept(kept: Kept): void;
  newer(): void;
}

/** Ms after which a keeping that broke off is tried again. */
const again = 20_000;

const registration = async (): Promise<ServiceWorkerRegistration | undefined> =>
  'serviceWorker' in navigator ? navigator.serviceWorker.getRegistration() : undefined;

/** Whether this browser can keep the site, and this page may ask for it. */
export const canKeep = (): boolean => 'serviceWorker' in navigator && parent === window;

/** Watches a worker that has not taken over yet. */
function watch(worker: ServiceWorker | null, hears: Hears): void {
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'installed' && navigator.serviceWorker.controller) hears.newer();
    // The line broke: what has come stays, and the rest is asked for later.
    if (worker.state === 'redundant' && !navigator.serviceWorker.controller)
      setTimeout(() => void keepSite(hears, false), again);
  });
}

/** Keeps the whole site on this device, and goes on hearing how far that is. */
export async function keepSite(hears: Hears, isFirst = true): Promise<void> {
  if (!canKeep()) return;
  const { serviceWorker } = navigator;
  if (isFirst)
    serviceWorker.addEventListener('message', ({ data }: MessageEvent<{ offline?: Kept }>) => {
      if (data.offline) hears.kept(data.offline);
    });
  try {
    const known = await serviceWorker.register('/sw.js', { updateViaCache: 'none' });
    watch(known.installing, hears);
    if (known.waiting && serviceWorker.controller) hears.newer();
    known.addEventListener('updatefound', () => watch(known.installing, hears));
    known.active?.postMessage('count');
  } catch {
    // No network, or a browser that keeps nothing: the page works as it is, and says nothing.
  }
}

/** Lets a release that waits take over; the page is loaded anew by whoever asked. */
export async function takeNewest(): Promise<void> {
  const known = await registration();
  await known?.update().catch(() => null);
  known?.waiting?.postMessage('take over');
}
