import { DatasetError } from '../datasets/fault';

const files = import.meta.glob<string>(
  [
    '../../data/*.json',
    '../../data/geo/**/*.json',
    // What no figure asks for in the browser is read at build alone.
    '!../../data/{changes,city-notes,terms,topics}.json',
  ],
  { query: '?url', import: 'default', eager: true },
);

/** Address of a file of the data room, by its path inside `data/`; undefined when there is no such file. */
export const addressOf = (path: string): string | undefined => files[`../../data/${path}`];

/**
 * The text of a file of the data room. Throws `DatasetError` of the name given: `unreachable` when
 * nothing answered or the answer was a refusal, `cut-short` when the connection ended in the middle.
 */
export async function fetchText(path: string, name: string, signal?: AbortSignal): Promise<string> {
  const address = addressOf(path);
  if (address === undefined) throw new DatasetError(name, 'unreachable');
  const answer = await fetch(address, signal ? { signal } : {}).catch(() => null);
  if (!answer?.ok) throw new DatasetError(name, 'unreachable');
  return answer.text().catch(() => {
    throw new DatasetError(name, 'cut-short');
  });
}
