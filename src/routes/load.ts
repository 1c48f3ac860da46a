import {
  QueryClient,
  queryOptions,
  useQueries,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Data, DatasetId } from '../datasets';
import { DatasetError } from '../datasets/fault';
import { GeometryError, parseTopology, type ProvinceTopology } from '../datasets/geo';
import { parseDataset } from '../datasets/parse';
import type { AnyTopology, FigureSpec, GeometryId, View } from '../figures/spec';
import { registersOf, type Registers } from '../ui/registers';
import type { FigureState } from '../ui/figure-state';
import { fetchText } from './assets';
import { fetchRegister, isRegister, registerIds } from './registers';

/** Parsed datasets, kept for the visit; a failure is shown at once and asked again only by the reader. */
export const makeClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        staleTime: Infinity,
        gcTime: Infinity,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: 'always',
      },
    },
  });

/** One dataset: its hashed file, fetched and parsed. Fails with `DatasetError`. */
export const datasetQuery = <Id extends DatasetId>(id: Id) =>
  queryOptions({
    queryKey: ['dataset', id],
    queryFn: async ({ signal }): Promise<Data[Id]> =>
      parseDataset(
        id,
        (isRegister(id) ? await fetchRegister(id) : null) ??
          (await fetchText(`${id}.json`, id, signal)),
      ),
  });

/** Boundaries: fetched and parsed like a dataset, and failing like one. */
export const geometryQuery = (id: GeometryId | null) =>
  queryOptions({
    queryKey: ['geometry', id],
    queryFn: async ({ signal }): Promise<AnyTopology | null> => {
      if (id === null) return null;
      const name = `geo/${id}`;
      const text = await fetchText(`${name}.topo.json`, name, signal);
      try {
        return parseTopology(text, id === 'cities' ? 'province' : 'city');
      } catch (error) {
        if (error instanceof GeometryError) throw new DatasetError(name, error.kind);
        throw error;
      }
    },
  });

/** What one or several datasets are doing. */
export type Loading<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly data: T }
  | { readonly status: 'failed'; readonly error: unknown; retry(): void };

function settle<T>(results: readonly UseQueryResult[], assemble: () => T): Loading<T> {
  const failed = results.filter((result) => result.isError);
  const [first] = failed;
  if (first && !first.isFetching) {
    return {
      status: 'failed',
      error: first.error,
      retry: () => failed.forEach((result) => void result.refetch()),
    };
  }
  return results.every((result) => result.isSuccess)
    ? { status: 'ready', data: assemble() }
    : { status: 'loading' };
}

/** The province's boundaries, in a page that is drawn at build. */
export function useProvince(): ProvinceTopology {
  const { data } = useQuery(geometryQuery('cities'));
  // A city's own boundaries stand under another name.
  if (!data) throw new Error('Boundaries not read before drawing.');
  return data as ProvinceTopology;
}

/** Several datasets by id, together. */
export function useDatasets<Id extends DatasetId>(ids: readonly Id[]): Loading<Pick<Data, Id>> {
  const results = useQueries({ queries: ids.map((id) => datasetQuery<DatasetId>(id)) });
  const key = results
    .map((result) => `${result.status}${result.fetchStatus}${result.dataUpdatedAt}`)
    .join();
  return useMemo(
    () =>
      settle(
        results,
        // The list of ids and the list of results have one order, which their types cannot say.
        () =>
          Object.fromEntries(ids.map((id, i) => [id, results[i]?.data])) as unknown as Pick<
            Data,
            Id
          >,
      ),
    // Results change identity at every render; what they hold changes with the key.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [key, ids.join()],
  );
}

/** Datasets of a page that is drawn at build, where every file is there; fails with the first that is not. */
export function useBuilt<Id extends DatasetId>(ids: readonly Id[]): Pick<Data, Id> {
  const loading = useDatasets(ids);
  if (loading.status === 'failed') throw loading.error;
  if (loading.status === 'loading') throw new Error(`Not read before drawing: ${ids.join(', ')}.`);
  return loading.data;
}

/**
 * The data of a figure for a view, and the view they are for: while another view's boundaries are on
 * their way, the last view stays, so that nothing on screen goes and comes back.
 */
export function useFigureData(
  spec: FigureSpec,
  asked: View,
): { readonly state: FigureState; readonly view: View } {
  const state = useDataFor(spec, asked);
  const [last, setLast] = useState({ state, view: asked });
  if (state.status === 'loading') {
    return last.state.status === 'ready' ? last : { state, view: asked };
  }
  if (last.state !== state || last.view !== asked) setLast({ state, view: asked });
  return { state, view: asked };
}

/** The data of a figure for one view, its boundaries too where it is a map. */
function useDataFor(spec: FigureSpec, view: View): FigureState {
  const loading = useDatasets(spec.needs);
  const geometry = useQuery(geometryQuery(spec.geometry?.(view) ?? null));
  const { data: topology, error, refetch } = geometry;
  const failed = geometry.isError && !geometry.isFetching;
  return useMemo<FigureState>(() => {
    if (loading.status !== 'ready') return loading;
    if (failed) return { status: 'failed', error, retry: () => void refetch() };
    if (topology === undefined) return { status: 'loading' };
    // A figure asks for nothing but its needs, so that nobody meets the datasets that are not there.
    return { status: 'ready', data: loading.data, topology };
  }, [loading, failed, error, refetch, topology]);
}

/** Sources, notes and places as far as they have arrived; a failure leaves them empty and is told apart. */
export function useRegisters(): {
  readonly registers: Registers;
  readonly failure: Extract<Loading<unknown>, { status: 'failed' }> | null;
} {
  const sources = useDatasets(useMemo(() => ['sources'] as const, []));
  const notes = useDatasets(useMemo(() => ['notes'] as const, []));
  const places = useDatasets(useMemo(() => ['places'] as const, []));
  const registers = useMemo(
    () =>
      registersOf({
        sources: sources.status === 'ready' ? sources.data.sources : undefined,
        notes: notes.status === 'ready' ? notes.data.notes : undefined,
        places: places.status === 'ready' ? places.data.places : undefined,
      }),
    [sources, notes, places],
  );
  const failures = [sources, notes, places].filter((one) => one.status === 'failed');
  const [first] = failures;
  return {
    registers,
    failure: first ? { ...first, retry: () => failures.forEach((one) => one.retry()) } : null,
  };
}

/** Starts a figure's files for some views; the function returned fails with the first that did not come. */
export function loadData(
  client: QueryClient,
  spec: FigureSpec,
  views: readonly View[],
): () => Promise<void> {
  const geometries = new Set(views.map((view) => spec.geometry?.(view) ?? null));
  const fetchAll = async () => {
    await Promise.all([
      ...[...registerIds, ...spec.needs].map((id) =>
        client.ensureQueryData(datasetQuery<DatasetId>(id)),
      ),
      ...[...geometries].map((id) => client.ensureQueryData(geometryQuery(id))),
    ]);
  };
  const first = fetchAll();
  // Whoever asks hears of a failure; asked again, what failed is fetched again.
  first.catch(() => {});
  let asked = false;
  return () => {
    if (asked) return fetchAll();
    asked = true;
    return first;
  };
}

/** Forgets what is kept in one language: the next page may be in another. */
export const forgetLanguage = (client: QueryClient): void => {
  for (const id of registerIds) client.removeQueries({ queryKey: datasetQuery(id).queryKey });
};
