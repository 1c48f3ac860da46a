import { fireEvent, screen, within } from '@testing-library/dom';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { echarts } from '../../src/figures/echarts';
import { listings } from '../../src/figures/listings';
import { openWith, watchPlots } from '../../src/shell/cursor';
import { changePage } from '../../src/shell/page';
import { watchIslands } from '../../src/shell/waking';
import { box, figurePage, marksOf, plotOf, press, spoken } from './plots';
import { giveWidth, one, serveData, visit } from './site';

// The first page brings the whole of the application with it.
const until = (check: () => void) => vi.waitFor(check, { timeout: 30_000, interval: 20 });

const opened = vi.fn<(href: string) => void>();

beforeAll(() => {
  watchPlots();
  openWith(opened);
  watchIslands(() => import('../../src/routes/wake'));
});

beforeEach(() => {
  giveWidth(640);
  serveData();
});

afterEach(async () => {
  changePage(() => document.body.replaceChildren());
  // The islands of the page end a moment after it has gone.
  await new Promise((done) => setTimeout(done));
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const query = () => Object.fromEntries(new URLSearchParams(location.search));

/** ECharts' chart in a plot, undefined while the plot is a picture. */
const chartIn = (plot: HTMLElement) => {
  const dom = plot.querySelector<HTMLElement>('.echarts-for-react');
  return dom ? echarts.getInstanceByDom(dom) : undefined;
};

/** Reaches a plot with the keyboard and waits until ECharts has drawn it. */
async function enlivened(plot: HTMLElement) {
  fireEvent.focusIn(plot);
  await until(() => expect(plot.querySelector('.pictures')).toBeNull());
  const chart = chartIn(plot);
  if (!chart) throw new Error('no chart');
  return chart;
}

describe('what the reader did before a figure was awake', () => {
  it('is done after it: a choice from a list', async () => {
    await figurePage('city-map');
    const list = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Measure' });
    fireEvent.change(list, { target: { value: 'population' } });
    await until(() => expect(query()).toEqual({ measure: 'population' }));
    await until(() => expect(one('h1').textContent).toMatch(/largest population/));
    expect(list.value).toBe('population');
    expect(list.isConnected).toBe(true);
  });

  it('is done after it: a choice among buttons', async () => {
    await figurePage('foreign-capital');
    screen.getByRole('radio', { name: 'HK$' }).click();
    await until(() => expect(query()).toEqual({ currency: 'HKD' }));
    await until(() => expect(one('.data-table tbody').textContent).toContain('HK$'));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'HK$' }).checked).toBe(true);
  });

  it('is done after it: the button of a card, and of no other card', async () => {
    await visit('/en/cities/ganzhou');
    const [map, sectors] = ['city-counties', 'city-sectors'].map((id) =>
      one(`[data-figure=${id}]`),
    );
    within(map!).getByRole('button', { name: 'Show the table' }).click();
    const scroll = await within(map!).findByRole('region', {}, { timeout: 30_000 });
    expect(within(scroll).getAllByRole('row').length).toBeGreaterThan(18);
    expect(within(sectors!).queryByRole('region')).toBeNull();
    within(map!).getByRole('button', { name: 'Show the plot' }).click();
    await until(() => expect(map!.querySelector('.plot')).not.toBeNull());
  });

  it('stays where the pointer was: the row’s box is there when the figure is', async () => {
    const plot = await figurePage('city-map');
    fireEvent.pointerMove(marksOf(plot, '360700')[0]!);
    screen.getByRole('tab', { name: 'Plot' }).click();
    // React has taken over once it answers the keys of its tabs.
    await until(() => {
      fireEvent.pointerDown(one('h1'));
      expect(Object.keys(one('h1')).join()).toContain('__reactFiber$');
    });
    await until(() => expect(box(plot)).toContain('Ganzhou'));
  });
});

describe('an address', () => {
  it('with a choice and a currency shows them', async () => {
    await visit('/en/charts/foreign-capital?city=ganzhou&currency=CNY');
    await until(() => expect(one('h1').textContent).toMatch(/Ganzhou/));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '¥' }).checked).toBe(true);
    expect(document.title).toContain('Ganzhou');
  });

  it('with show=table shows the table alone', async () => {
    await visit('/en/charts/hk-share?show=table');
    await until(() => expect(document.querySelector('.plot')).toBeNull());
    expect(one('[data-tab=table]').getAttribute('aria-selected')).toBe('true');
    expect(screen.getAllByRole('table')).toHaveLength(1);
  });

  it('with the choice of one card changes that card alone', async () => {
    await visit('/zh-Hant/charts/city-map');
    const before = one('h1').textContent;
    await visit('/zh-Hant?city-map.measure=population');
    const [card, other] = [one('[data-figure=city-map]'), one('[data-figure=hk-share]')];
    const title = other.textContent;
    await until(() => expect(one('h2', card).textContent).not.toBe(before));
    expect(one('h2', card).textContent).toMatch(/人/);
    expect(other.textContent).toBe(title);
  });

  it('with what does not exist shows the figure as it is', async () => {
    await visit('/en/charts/city-map');
    const title = one('h1').textContent;
    await visit('/en/charts/city-map?measure=happiness&year=1066&currency=EUR');
    await until(() => expect(Object.keys(one('h1')).join()).toContain('__reactFiber$'));
    expect(one('h1').textContent).toBe(title);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Measure' }).value).toBe('gdp');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a figure that is awake', () => {
  it('speaks the language of its page after the reader has read another', async () => {
    for (const [lang, city] of [
      ['en', 'Nanchang'],
      ['zh-Hant', '南昌'],
      ['zh-Hans', '赣州'],
    ]) {
      await visit(`/${lang}/charts/city-map?show=table`);
      await until(() => expect(document.querySelector('.plot')).toBeNull());
      expect(one('.data-table tbody').textContent).toContain(city);
      expect(one('.figure-page-aside').textContent).toMatch(lang === 'en' ? /Grade/ : /級|级/);
    }
    expect(one('article').textContent).not.toMatch(/Nanchang|Ganzhou|贛州/);
  });

  it('keeps what stands around a plot when another choice needs other boundaries', async () => {
    await figurePage('city-counties');
    const related = () =>
      [...document.querySelectorAll('.figure-page-aside section:last-child a')].map((link) =>
        link.getAttribute('href'),
      );
    const before = related();
    expect(before).toContain('/en/charts/city-map');
    const list = screen.getByRole<HTMLSelectElement>('combobox', { name: 'City' });
    fireEvent.change(list, { target: { value: 'jian' } });
    await until(() => expect(one('.data-table tbody').textContent).toContain('Jizhou'));
    expect(related()).toEqual(before);
  });

  it('leaves the focus in the list in which another choice was made', async () => {
    await figurePage('city-counties');
    const list = screen.getByRole<HTMLSelectElement>('combobox', { name: 'City' });
    list.focus();
    fireEvent.change(list, { target: { value: 'yichun' } });
    await until(() => expect(one('.data-table tbody').textContent).toContain('Yuanzhou'));
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'City' }));
  });

  it('speaks of converted money with the figure as printed beside it', async () => {
    await visit('/en/charts/foreign-capital?currency=CNY');
    const plot = plotOf('foreign-capital');
    await until(() => expect(one('.data-table tbody').textContent).toContain('CNY'));
    press(plot, 'Home');
    expect(box(plot)).toMatch(/^2011CNY 39\.\d+ billion our arithmetic/);
    expect(box(plot)).toMatch(/As printed US\$6\.05\d+ billion/);
  });

  it('answers the keyboard the same when ECharts draws its plot', async () => {
    const plot = await figurePage('city-map');
    press(plot, 'ArrowDown');
    const [before, tip] = [spoken(plot), box(plot)];
    await enlivened(plot);
    press(plot, 'Home');
    expect([spoken(plot), box(plot)]).toEqual([before, tip]);
    press(plot, 'ArrowDown');
    expect(spoken(plot)).toMatch(/^Ganzhou/);
    press(plot, 'Enter');
    expect(opened).toHaveBeenLastCalledWith('/en/cities/ganzhou');
    expect(press(plot, 'Escape')).toBe(true);
    expect(box(plot)).toBe('');
  });

  it('leaves no chart of ECharts behind when its page goes', async () => {
    const plot = await figurePage('foreign-capital');
    const chart = await enlivened(plot);
    const dom = chart.getDom();
    await visit('/en/charts/hk-share');
    await until(() => expect(chart.isDisposed()).toBe(true));
    expect(echarts.getInstanceByDom(dom)).toBeUndefined();
    expect(document.querySelector('.plot-live')).toBeNull();
  });

  it('leaves no chart behind when its table is shown', async () => {
    const plot = await figurePage('foreign-capital');
    const chart = await enlivened(plot);
    screen.getByRole('tab', { name: 'Table' }).click();
    await until(() => expect(chart.isDisposed()).toBe(true));
    expect(screen.getByRole('table').textContent).toContain('2011');
  });

  it('says that a drawing failed, and shows its table in the plot’s place', async () => {
    const plot = await figurePage('listings');
    const fails = () => {
      throw new Error('no such mark');
    };
    vi.spyOn(listings, 'option').mockReturnValue({
      series: [{ type: 'custom', coordinateSystem: 'none', data: [1], renderItem: fails }],
    });
    fireEvent.focusIn(plot);
    const alert = await screen.findByRole('alert', {}, { timeout: 30_000 });
    expect(alert.textContent).toContain('The figures arrived, but the drawing failed.');
    expect(document.querySelector('.plot')).toBeNull();
    expect(screen.getByRole('table').textContent).toContain('Shenzhen');
  });
});
