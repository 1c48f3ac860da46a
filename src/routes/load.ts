import {
  QueryClient,
  queryOptions,
  useQueries,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Data, DatasetId } from '../datasets';
import { DatasetError } from '../datasets/fault';
import { GeometryError, parseTopology } from '../datasets/geo';
import { parseDataset } from '../datasets/parse';
import type { AnyTopology, FigureSpec, GeometryId, View } from '../figures/spec';
import { registersOf, type Registers } from '../ui/registers';
import type { FigureState } from '../ui/figure-state';
import { fetchText } from './assets';

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
      parseDataset(id, await fetchText(`${id}.json`, id, signal)),
  });

/** Boundaries: fetched and parsed like a dataset, and failing like one. */
const geometryQuery = (id: GeometryId | null) =>
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

/** Starts fetching what a page will ask for; never throws, the page says what failed. */
export const prefetch = (client: QueryClient, ids: readonly DatasetId[]): void => {
  for (const id of ids) void client.prefetchQuery(datasetQuery(id));
};

/** The ids under which sources, notes and places are kept. */
export const registerIds = ['sources', 'notes', 'places'] as const;

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

/** The data of a figure for one view, its boundaries too where it is a map. */
export function useFigureData(spec: FigureSpec, view: View): FigureState {
  const loading = useDatasets(spec.needs);
  const geometry = useQuery(geometryQuery(spec.geometry?.(view) ?? null));
  if (loading.status !== 'ready') return loading;
  if (geometry.isError && !geometry.isFetching) {
    return { status: 'failed', error: geometry.error, retry: () => void geometry.refetch() };
  }
  if (geometry.data === undefined) return { status: 'loading' };
  // A figure asks for nothing but its needs, so that nobody meets the datasets that are not there.
  return { status: 'ready', data: loading.data, topology: geometry.data };
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
