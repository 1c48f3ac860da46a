import type { Data, DatasetId } from '../../datasets';
import { parseTopology, type ProvinceTopology } from '../../datasets/geo';
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

/** A dataset as it is published. */
const bringDataset = (id: DatasetId): Promise<Data[DatasetId]> =>
  once(id, async () => parseDataset(id, await fetchText(`${id}.json`, id)));

/** The province with its cities, as a map draws it. */
export const bringProvince = (): Promise<ProvinceTopology> =>
  once('geo/cities', async () =>
    parseTopology(await fetchText('geo/cities.topo.json', 'geo/cities'), 'province'),
  );

/** Boundaries by their name: those of the cities, or of one city's counties by its code. */
const bringGeometry = (name: string): Promise<AnyTopology> =>
  name === 'cities'
    ? bringProvince()
    : once(`geo/${name}`, async () =>
        parseTopology(await fetchText(`geo/${name}.topo.json`, `geo/${name}`), 'city'),
      );

/** Datasets of these names. Rejects with the first that does not come as it should. */
export async function bringData(ids: readonly DatasetId[]): Promise<Data> {
  const sets = await Promise.all(ids.map(bringDataset));
  // The list of ids and the list of what came have one order, which their types cannot say.
  return Object.fromEntries(ids.map((id, i) => [id, sets[i]])) as unknown as Data;
}

/**
 * Brings a figure's data as they are published. A page has its registers in its own language alone;
 * files may speak another. Rejects with the first file that does not come as it should.
 */
export async function gather(spec: FigureSpec, view: View): Promise<Gathered> {
  const geometry = spec.geometry?.(view);
  const [topology, data] = await Promise.all([
    geometry === undefined ? null : bringGeometry(geometry),
    bringData([...new Set([...registerIds, ...spec.needs])]),
  ]);
  return { data, topology };
}
