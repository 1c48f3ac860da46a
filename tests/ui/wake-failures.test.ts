import { screen, within } from '@testing-library/dom';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { changePage } from '../../src/shell/page';
import { watchIslands } from '../../src/shell/waking';
import { giveWidth, one, serveData, visit, type Answers } from './site';

// The first page brings the whole of the application with it.
const until = (check: () => void) => vi.waitFor(check, { timeout: 30_000, interval: 20 });

beforeAll(() => watchIslands(() => import('../../src/routes/wake')));

beforeEach(() => giveWidth(640));

afterEach(async () => {
  changePage(() => document.body.replaceChildren());
  await new Promise((done) => setTimeout(done));
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const alertIn = (island: HTMLElement) =>
  within(island).findByRole('alert', {}, { timeout: 30_000 });

// Data are kept for the visit, so that each of these breaks a file that no other has brought.
const answers = [
  {
    what: 'a refusal',
    answer: () => new Response('', { status: 404 }),
    figure: 'listings',
    file: 'listings.json',
    lang: 'en',
    says: 'The file “listings” could not be fetched.',
    again: 'Try again',
  },
  {
    what: 'half of the file',
    answer: () => new Response('{"meta": {"id": "resources", "ti'),
    figure: 'resources',
    file: 'resources.json',
    lang: 'zh-Hant',
    says: '檔案「resources」傳送不完整。',
    again: '再試一次',
  },
  {
    what: 'a web page',
    answer: () => new Response('<!doctype html><p>Hello</p>'),
    figure: 'industry-ranks',
    file: 'industry-ranks.json',
    lang: 'zh-Hans',
    says: '以“industry-ranks”之名传来的并非数据文件',
    again: '再试一次',
  },
  {
    what: 'other data',
    answer: () => new Response('{"meta": {}, "rows": []}'),
    figure: 'hk-share',
    file: 'hk-position.json',
    lang: 'en',
    says: 'does not have the agreed form',
    again: 'Try again',
  },
  {
    what: 'no boundaries',
    answer: () => new Response('', { status: 500 }),
    figure: 'city-map',
    file: 'geo/cities.topo.json',
    lang: 'en',
    says: 'The file “geo/cities” could not be fetched.',
    again: 'Try again',
  },
];

describe('a file that does not come', () => {
  it.each(answers)(
    'is said under the picture in the words of $lang where the server sends $what, and heals when asked again',
    async ({ answer, figure, file, lang, says, again }) => {
      const broken: Answers = { [file]: answer };
      serveData(broken);
      await visit(`/${lang}/charts/${figure}`);
      const island = one(`[data-figure=${figure}]`);
      const title = one('h1').textContent;
      one('[data-tab=table]', island).click();
      const alert = await alertIn(island);
      expect(alert.textContent).toContain(says);
      expect(island.querySelector('.plot .picture path')).not.toBeNull();
      expect(one('h1').textContent).toBe(title);
      // Still not there, and still said.
      within(alert).getByRole('button', { name: again }).click();
      await until(() => expect(within(island).getByRole('alert')).not.toBe(alert));
      delete broken[file];
      within(island).getByRole('button', { name: again }).click();
      await until(() => expect(island.querySelector('.plot')).toBeNull());
      expect(screen.queryByRole('alert')).toBeNull();
      expect(screen.getAllByRole('table')).toHaveLength(1);
    },
  );

  it('keeps to its own card', async () => {
    serveData({ 'industry-scale-counts.json': () => new Response('', { status: 404 }) });
    await visit('/en');
    const [mine, other] = ['industry-classes', 'foreign-capital'].map((id) =>
      one(`[data-figure=${id}]`),
    ) as [HTMLElement, HTMLElement];
    for (const card of [mine, other]) {
      within(card).getByRole('button', { name: 'Show the table' }).click();
    }
    expect((await alertIn(mine)).textContent).toContain('industry-scale-counts');
    await within(other).findByRole('region', {}, { timeout: 30_000 });
    expect(screen.getAllByRole('alert')).toHaveLength(1);
  });

  it('leaves nothing of React behind when the reader goes on instead of trying again', async () => {
    serveData({ 'targets-2030.json': () => new Response('', { status: 404 }) });
    await visit('/en/charts/targets-2030');
    const island = one('[data-figure=targets-2030]');
    one('[data-tab=table]', island).click();
    await alertIn(island);
    await visit('/en/charts/grammar');
    const drawn = () =>
      [...island.querySelectorAll('*')].filter((element) =>
        Object.entries(element).some(
          ([key, value]) => key.startsWith('__reactContainer$') && value !== null,
        ),
      );
    await until(() => expect(drawn()).toEqual([]));
  });
});
