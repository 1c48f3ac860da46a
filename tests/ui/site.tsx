import { readFile } from 'node:fs/promises';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { vi } from 'vitest';
import { makeRoutes } from '../../src/routes';
import { makeClient } from '../../src/routes/load';

/** An answer in place of a file of the data room, by its path inside `data/`. */
export type Answers = Record<string, () => Response | Promise<Response>>;

/** Serves data/ to `fetch`; `answers` stand in for single files and may change while a test runs. */
export function serveData(answers: Answers = {}): void {
  vi.stubGlobal('fetch', async (address: string) => {
    const path = decodeURIComponent(address.split('?')[0] ?? '').replace(/^.*\/data\//, '');
    const own = answers[path];
    return own ? own() : new Response(await readFile(`data/${path}`, 'utf8'));
  });
}

/** Gives every element a size, because a light DOM lays nothing out. */
export function giveWidth(width: number): void {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(480);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width);
}

/** The whole site at an address. */
export function openSite(path: string) {
  const client = makeClient();
  const router = createMemoryRouter(makeRoutes(client), { initialEntries: [path] });
  const view = render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { ...view, router, client };
}

/** Ends a test: the page goes, then what stood in for the browser. */
export function leave(): void {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
}
