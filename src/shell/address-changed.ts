/** The event by which parts of the page tell each other that the query of the address changed. */
export const changed = 'jiangxi:address';

/** Hears of every change of the query; returns what ends it. */
export function onQuery(heard: () => void): () => void {
  window.addEventListener(changed, heard);
  return () => window.removeEventListener(changed, heard);
}
