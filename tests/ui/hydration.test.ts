import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { sleep, wake } from '../../src/routes/wake';
import { giveWidth, one, openSite, serveData, visit } from './site';

// Every page of the site is drawn and taken over, which takes its time on a busy machine.

let paths: readonly string[] = [];
beforeAll(async () => {
  ({ paths } = await openSite());
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const islandsOf = (page: ParentNode) => [...page.querySelectorAll<HTMLElement>('[data-island]')];

/** Islands that React draws now. */
const awake = (islands: readonly HTMLElement[]): HTMLElement[] =>
  islands.filter((island) =>
    Object.entries(island).some(
      ([key, value]) => key.startsWith('__reactContainer$') && value !== null,
    ),
  );

/** What development React and the browser complain of. */
function listen(): string[] {
  const complaints: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((...words) => {
    complaints.push(words.map(String).join(' ').slice(0, 2000));
  });
  window.addEventListener('error', (event) => complaints.push(String(event.error)));
  return complaints;
}

describe.each(['en', 'zh-Hant', 'zh-Hans'])(
  'React finds what it expects on the pages in %s',
  (lang) => {
    it.each([
      ['the overview', /^\/[\w-]+$/, 1],
      ['the gallery', /\/charts$/, 1],
      ['every figure', /\/charts\/(?!grammar)/, 16],
      ['three frames', /\/embed\/(city-map|foreign-capital|resources)$/, 3],
      ['three cities', /\/cities\/(ganzhou|xinyu|jiujiang)$/, 3],
    ])('%s', async (_, pattern, count) => {
      giveWidth(640);
      serveData();
      const complaints = listen();
      const found = paths.filter((path) => path.split('/')[1] === lang && pattern.test(path));
      expect(found.length).toBeGreaterThanOrEqual(count);
      for (const path of found) {
        await visit(path);
        const islands = islandsOf(document);
        const before = islands.map((island) => island.textContent);
        await Promise.all(islands.map(wake));
        expect(complaints, path).toEqual([]);
        expect(awake(islands), path).toEqual(islands);
        expect(
          islands.map((island) => island.textContent),
          path,
        ).toEqual(before);
        sleep();
        expect(awake(islands), path).toEqual([]);
      }
    });
  },
);

it('React would complain of a page that says something else', async () => {
  giveWidth(640);
  serveData();
  const complaints = listen();
  await visit('/en/charts/hk-share');
  one('h1').textContent = 'Something else';
  await Promise.all(islandsOf(document).map(wake));
  expect(complaints.join()).toMatch(/hydrat/i);
  sleep();
});
