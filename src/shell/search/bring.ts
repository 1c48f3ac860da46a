import { openIndex, type Index, type SearchFile } from './index-file';

const known = new Map<string, Promise<Index>>();

/** The index of the page's language, fetched once; what did not come is asked for again. */
export function bringIndex(): Promise<Index> {
  const address = document.querySelector<HTMLMetaElement>('meta[name=search]')?.content ?? '';
  const coming =
    known.get(address) ??
    fetch(address).then(async (answer) => {
      if (!answer.ok) throw new Error(String(answer.status));
      // Written by the same build as this script.
      return openIndex((await answer.json()) as SearchFile);
    });
  known.set(address, coming);
  coming.catch(() => known.delete(address));
  return coming;
}
