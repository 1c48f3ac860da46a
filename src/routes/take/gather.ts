import type { Data, DatasetId } from '../../datasets';
import { parseTopology } from '../../datasets/geo';
import { parseDataset } from '../../datasets/parse';
import type { AnyTopology, FigureSpec, View } from '../../figures/spec';
import { fetchText } from '../assets';
import { registerIds } from '../registers';

/** What a figure is drawn and told from, in any language. */
export interface Gathered {
  readonly data: Data;
  readonly topology: AnyTopology | null;
}

const kept = new Map<string, Promise<unknown>>();

/** Asks for a file once; what failed is asked for again. */
function once<T>(name: string, bring: () => Promise<T>): Promise<T> {
  // A name stands for one file, and a file for one type.
  const known = kept.get(name) as Promise<T> | undefined;
  if (known) return known;
  const coming = bring();
  kept.set(name, coming);
  coming.catch(() => kept.delete(name));
  return coming;
}

/**
 * Brings a figure's data as they are published. A page has its registers in its own language alone;
 * files may speak another. Rejects with the first file that does not come as it should.
 */
export async function gather(spec: FigureSpec, view: View): Promise<Gathered> {
  const ids: readonly DatasetId[] = [...new Set([...registerIds, ...spec.needs])];
  const geometry = spec.geometry?.(view);
  const [topology, ...sets] = await Promise.all([
    geometry === undefined
      ? null
      : once(`geo/${geometry}`, async () =>
          parseTopology(
            await fetchText(`geo/${geometry}.topo.json`, `geo/${geometry}`),
            geometry === 'cities' ? 'province' : 'city',
          ),
        ),
    ...ids.map((id) => once(id, async () => parseDataset(id, await fetchText(`${id}.json`, id)))),
  ]);
  // The list of ids and the list of what came have one order, which their types cannot say.
  const data = Object.fromEntries(ids.map((id, i) => [id, sets[i]])) as unknown as Data;
  return { data, topology };
}
