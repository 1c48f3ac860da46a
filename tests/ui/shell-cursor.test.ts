import { fireEvent } from '@testing-library/dom';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openWith, watchPlots } from '../../src/shell/cursor';
import { box, figurePage, lit, marksOf, plotOf, press, spoken } from './plots';
import { one, visit } from './site';

const opened = vi.fn<(href: string) => void>();

beforeAll(() => {
  watchPlots();
  openWith(opened);
});

// The first visit draws its page from the real data.

beforeEach(() => opened.mockClear());

describe('the keyboard on a printed plot', () => {
  it('makes one stop, and its arrows speak the table’s rows with their limits', async () => {
    const plot = await figurePage('headline');
    expect(plot.tabIndex).toBe(0);
    expect(plot.querySelectorAll('[tabindex], a, button')).toHaveLength(0);
    press(plot, 'ArrowRight');
    expect(spoken(plot)).toMatch(/^GDP; over CNY 3\.6 trillion, year not printed/);
    press(plot, 'ArrowDown');
    expect(spoken(plot)).toMatch(/^People; nearly 45 million/);
    press(plot, 'ArrowUp');
    expect(spoken(plot)).toMatch(/^GDP;/);
  });

  it('speaks every row of the table, in its order', async () => {
    const plot = await figurePage('city-map');
    const said = Array.from({ length: 11 }, () => {
      press(plot, 'ArrowDown');
      return spoken(plot).split(';')[0];
    });
    const rows = [...document.querySelectorAll('.data-table tbody th')];
    expect(said).toEqual(rows.map((row) => row.textContent));
  });

  it('goes to the ends with Home and End, and stops there', async () => {
    const plot = await figurePage('listings');
    press(plot, 'End');
    expect(spoken(plot)).toMatch(/^Hong Kong; Companies, 24\b/);
    press(plot, 'ArrowRight');
    expect(spoken(plot)).toMatch(/^Hong Kong;/);
    press(plot, 'Home');
    expect(spoken(plot)).toMatch(/^Shenzhen; Companies, 54\b/);
    press(plot, 'ArrowLeft');
    expect(spoken(plot)).toMatch(/^Shenzhen;/);
  });

  it('is let go with Escape, which goes on to the browser to close an open note', async () => {
    const plot = await figurePage('listings');
    expect(press(plot, 'Home')).toBe(false);
    expect(lit(plot)).not.toEqual([]);
    expect(press(plot, 'Escape')).toBe(true);
    expect([spoken(plot), box(plot), lit(plot)]).toEqual(['', '', []]);
  });

  it('leaves every other key to the browser', async () => {
    const plot = await figurePage('listings');
    expect(['Tab', ' ', 'a', 'PageDown'].map((key) => press(plot, key))).not.toContain(false);
    expect(spoken(plot)).toBe('');
  });

  it('is let go when the focus goes on', async () => {
    const plot = await figurePage('listings');
    plot.focus();
    press(plot, 'Home');
    plot.blur();
    expect([spoken(plot), box(plot), lit(plot)]).toEqual(['', '', []]);
  });

  it('keeps its row while the pointer crosses the rest of the page', async () => {
    const plot = await figurePage('listings');
    plot.focus();
    press(plot, 'Home');
    fireEvent.pointerMove(one('h1'));
    expect(spoken(plot)).toMatch(/^Shenzhen/);
    expect(box(plot)).toContain('as of May 2026');
  });

  it('opens with Enter the row’s city', async () => {
    const plot = await figurePage('city-map');
    press(plot, 'ArrowDown');
    press(plot, 'ArrowDown');
    press(plot, 'Enter');
    expect(opened.mock.calls).toEqual([['/en/cities/ganzhou']]);
  });

  it('opens with Enter the figure’s page where the row has none of its own', async () => {
    await visit('/en');
    const plot = plotOf('listings');
    press(plot, 'Enter');
    press(plot, 'End');
    press(plot, 'Enter');
    expect(opened.mock.calls).toEqual([['/en/charts/listings'], ['/en/charts/listings']]);
  });

  it('opens nothing on the figure’s own page where the row leads nowhere', async () => {
    const plot = await figurePage('listings');
    press(plot, 'Home');
    press(plot, 'Enter');
    expect(opened).not.toHaveBeenCalled();
  });

  it('says the words of a Chinese page with Chinese marks between them', async () => {
    const plot = await figurePage('headline', 'zh-Hant');
    press(plot, 'Home');
    expect(spoken(plot)).toMatch(/^地區生產總值；超3\.6萬億元，/);
    expect(spoken(plot)).not.toMatch(/[,;]/);
  });

  it('says in words alone what was never published', async () => {
    const plot = await figurePage('targets-2030');
    press(plot, 'Home');
    expect(spoken(plot)).toContain('2025 feature, Not published');
  });
});

describe('the box beside a mark', () => {
  it('shows name, columns, periods, sources and notes of the row', async () => {
    const plot = await figurePage('listings');
    press(plot, 'Home');
    const text = (part: string) =>
      [...plot.querySelectorAll(`.tooltip-${part}`)].map((line) => line.textContent);
    expect(text('name')).toEqual(['Shenzhen']);
    expect(text('label')).toEqual(['Companies', 'Also printed']);
    expect(text('cell')[0]).toMatch(/^Companies54.*as of May 2026$/);
    expect(text('source')).toEqual([
      'Feature on the 2026 trade week, May 2026',
      'List of listed stocks, 26 February 2026, posted 27 February 2026',
    ]);
    expect(text('note')).toEqual([
      'Shenzhen and Hong Kong listings may overlap',
      'One list of A-share companies',
    ]);
  });

  it('says that a figure is our arithmetic', async () => {
    const plot = await figurePage('foreign-capital');
    press(plot, 'Home');
    expect(box(plot)).toMatch(/US\$6\.06?\d* billion our arithmetic/);
  });

  it('names the key where the keyboard put it, and the click where the pointer did', async () => {
    const plot = await figurePage('city-map');
    const hint = () => one('.tooltip-hint', plot).textContent;
    press(plot, 'Home');
    expect(hint()).toBe('Enter opens the city’s page');
    fireEvent.pointerMove(marksOf(plot, '360700')[0]!);
    expect(hint()).toBe('A click opens the city’s page');
  });

  it('promises nothing where a click opens nothing', async () => {
    const plot = await figurePage('listings');
    press(plot, 'Home');
    expect(plot.querySelector('.tooltip-hint')).toBeNull();
  });

  it('is for eyes: the voice has the same in one sentence', async () => {
    const plot = await figurePage('city-map');
    press(plot, 'Home');
    expect(one('.tooltip', plot).getAttribute('aria-hidden')).toBe('true');
    fireEvent.pointerMove(marksOf(plot, '360700')[0]!);
    expect(spoken(plot)).toBe('');
  });
});
