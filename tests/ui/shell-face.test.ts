import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { bringFace } from '../../src/shell/face';

const added = vi.fn<(face: { readonly family: string }) => void>();
let tasks: readonly number[] = [];

beforeEach(() => {
  added.mockClear();
  tasks = [];
  vi.stubGlobal(
    'FontFace',
    class {
      constructor(readonly family: string) {}
    },
  );
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(readonly heard: (list: unknown) => void) {}
      observe() {
        const entries = tasks.map((duration) => ({ duration }));
        if (entries.length > 0) setTimeout(() => this.heard({ getEntries: () => entries }));
      }
      disconnect() {}
    },
  );
  Object.defineProperty(document, 'fonts', { configurable: true, value: { add: added } });
  vi.stubGlobal('fetch', async () => new Response('face'));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const face = () => document.documentElement.dataset['face'];

it('the site’s own face comes to a device that showed the page at once', async () => {
  tasks = [40, 110];
  await bringFace(false);
  expect(added.mock.calls.map(([{ family }]) => family)).toEqual(['Inter', 'InterHan']);
  expect(face()).toBe('own');
});

it('a slow device keeps the face it has: another would lay the page out again', async () => {
  tasks = [40, 320];
  await bringFace(false);
  expect(added).not.toHaveBeenCalled();
  expect(face()).toBe('system');
});

it('nothing is fetched where the line is to be spared', async () => {
  const asked = vi.fn<() => Promise<Response>>();
  vi.stubGlobal('fetch', asked);
  await bringFace(true);
  expect(asked).not.toHaveBeenCalled();
  expect(face()).toBe('system');
});

it('a face that does not come leaves the page as it is', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  await bringFace(false);
  expect(face()).toBe('system');
});
