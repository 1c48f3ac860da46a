import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { giveWidth, leave, openSite, serveData, type Answers } from './site';

beforeEach(() => {
  giveWidth(640);
  serveData();
});

afterEach(leave);

// The first page brings the whole of the application with it.
vi.setConfig({ testTimeout: 20_000 });

const titled = (name: RegExp) =>
  screen.findByRole('heading', { level: 1, name }, { timeout: 10_000 });

describe('the site', () => {
  it('sends the door to the reader’s language and keeps the query', async () => {
    const { router } = openSite('/?theme=dark');
    await titled(/hinterland/);
    expect(router.state.location.pathname + router.state.location.search).toBe('/en?theme=dark');
  });

  it('offers each page in the other languages with its choices', async () => {
    openSite('/en/charts/hk-share?currency=USD#main');
    await titled(/Hong Kong supplies/);
    const [chinese] = screen.getAllByRole('link', { name: '繁體中文' });
    expect(chinese?.getAttribute('href')).toBe('/zh-Hant/charts/hk-share?currency=USD#main');
  });

  it('says the page’s language to the browser', async () => {
    openSite('/zh-Hans/charts/hk-share');
    await titled(/香港/);
    expect(document.documentElement.lang).toBe('zh-Hans');
    await waitFor(() => expect(document.title).toContain('江西×粤港澳大湾区'));
  });

  it('ignores a choice and a currency that do not exist', async () => {
    openSite('/en/charts/city-map?measure=happiness&year=1066&currency=EUR');
    await titled(/Nanchang/);
    const measure = await screen.findByRole('combobox', { name: 'Measure' });
    expect((measure as HTMLSelectElement).value).toBe('gdp');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('shows the table alone where the address asks for it, and always in the document', async () => {
    openSite('/en/charts/hk-share?show=table');
    await titled(/Hong Kong supplies/);
    expect(screen.getByRole('tab', { name: 'Table' }).getAttribute('aria-selected')).toBe('true');
    expect(screen.getByRole('table')).toBeTruthy();
    expect(document.querySelector('.plot')).toBeNull();
  });
});

describe('an address that names nothing', () => {
  it('suggests the figure meant', async () => {
    openSite('/en/charts/hk-shar');
    await titled(/does not exist/);
    const link = await screen.findByRole('link', { name: /Hong Kong supplies/ });
    expect(link.getAttribute('href')).toBe('/en/charts/hk-share');
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  });

  it('suggests the city meant, in its own language and script', async () => {
    openSite('/zh-Hant/cities/贛洲');
    await titled(/沒有這一頁/);
    expect(
      await within(screen.getByRole('main')).findByRole('link', { name: '贛州市' }),
    ).toBeTruthy();
  });

  it('speaks a language of ours where the address asks for another', async () => {
    openSite('/fr/charts');
    expect(await titled(/does not exist/)).toBeTruthy();
  });
});

describe('a dataset that does not come', () => {
  const broken: [string, () => Response, RegExp][] = [
    ['nothing', () => new Response('', { status: 404 }), /could not be fetched/],
    [
      'half of the file',
      () => new Response('{"meta": {"id": "hk-position", "ti'),
      /arrived incomplete/,
    ],
    ['a web page', () => new Response('<!doctype html><p>Hello</p>'), /is not a data file/],
    ['other data', () => new Response('{"meta": {}, "rows": []}'), /does not have the agreed form/],
  ];

  it.each(broken)('says so in its card where the server sends %s', async (_, answer, sentence) => {
    serveData({ 'hk-position.json': answer });
    openSite('/en/charts/hk-share');
    expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
  });

  it('is asked again when the reader wants it, and then shown', async () => {
    const answers: Answers = { 'hk-position.json': () => new Response('', { status: 500 }) };
    serveData(answers);
    openSite('/en/charts/hk-share');
    await screen.findByRole('alert');
    delete answers['hk-position.json'];
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await titled(/Hong Kong supplies/);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('leaves the rest of a city’s page as it is', async () => {
    serveData({ 'cooperation-models.json': () => new Response('', { status: 404 }) });
    openSite('/en/cities/ganzhou');
    await titled(/Ganzhou/);
    await screen.findByText(/could not be fetched/);
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    expect((await screen.findAllByText(/Foxconn Industrial Internet/)).length).toBeGreaterThan(0);
  });
});
