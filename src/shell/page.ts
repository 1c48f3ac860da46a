interface Listener {
  /** The page is about to go. */
  leave?(): void;
  /** A page has come. */
  arrive(): void;
}

const listeners: Listener[] = [];

/** Tells a part of the shell of every page that comes and goes, the first one included. */
export function onPage(listener: Listener): void {
  listeners.push(listener);
  listener.arrive();
}

/** Says that the page goes, changes it, and says that another has come. */
export function changePage(change: () => void): void {
  for (const listener of listeners) listener.leave?.();
  change();
  for (const listener of listeners) listener.arrive();
}
