import { fireEvent } from '@testing-library/dom';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openWith, tellLit, watchPlots } from '../../src/shell/cursor';
import { lightLinked } from '../../src/shell/linked';
import { box, click, figurePage, lit, marksOf, plotOf } from './plots';
import { one, visit } from './site';

const until = (check: () => void) => vi.waitFor(check, { timeout: 30_000, interval: 20 });

const opened = vi.fn<(href: string) => void>();
/** Notes that were opened. */
let notes: HTMLElement[] = [];

beforeAll(() => {
  watchPlots();
  openWith(opened);
  tellLit(lightLinked);
  // A light DOM knows no popovers.
  HTMLElement.prototype.showPopover = function show(this: HTMLElement) {
    notes.push(this);
  };
});

// The first visit draws its page from the real data.

beforeEach(() => {
  opened.mockClear();
  notes = [];
});

describe('the pointer on a printed plot', () => {
  it('lights up every mark of the row it is on: the region and the bar', async () => {
    const plot = await figurePage('city-map');
    const marks = marksOf(plot, '360700');
    expect(new Set(marks.map((mark) => mark.classList[0]))).toEqual(new Set(['map', 'hit']));
    for (const mark of marks) {
      fireEvent.pointerMove(mark);
      expect(lit(plot)).toEqual(marks);
      expect(box(plot)).toContain('Ganzhou');
    }
    fireEvent.pointerMove(marksOf(plot, '360800')[0]!);
    expect(lit(plot)).toEqual(marksOf(plot, '360800'));
  });

  it('draws the line of a lit region over its neighbours, and takes it away again', async () => {
    const plot = await figurePage('city-map');
    const region = marksOf(plot, '360100').find((mark) => mark.matches('.map'))!;
    fireEvent.pointerMove(region);
    const edge = one('.lit-edge', plot);
    expect(edge.getAttribute('d')).toBe(region.getAttribute('d'));
    expect(edge.parentElement?.querySelector('.lit-edge ~ .map')).toBeNull();
    fireEvent.pointerMove(one('svg', plot));
    expect(plot.querySelector('.lit-edge')).toBeNull();
  });

  it('puts light and box away beside the marks and beside the plot', async () => {
    const plot = await figurePage('city-map');
    for (const beside of [one('svg', plot), one('h1')]) {
      fireEvent.pointerMove(marksOf(plot, '360700')[0]!);
      expect(box(plot)).not.toBe('');
      fireEvent.pointerMove(beside);
      expect([box(plot), lit(plot)]).toEqual(['', []]);
    }
  });

  it('puts the box of a row away on a region that no row stands for', async () => {
    const plot = await figurePage('clusters');
    fireEvent.pointerMove(marksOf(plot, 'nanchang-aviation-city')[0]!);
    expect(box(plot)).toContain('Aviation');
    fireEvent.pointerMove(marksOf(plot, '360300')[0]!);
    expect([box(plot), lit(plot)]).toEqual(['', []]);
  });

  it('opens with a click what the box promises', async () => {
    const plot = await figurePage('city-map');
    click(marksOf(plot, '360700')[0]!);
    expect(opened.mock.calls).toEqual([['/en/cities/ganzhou']]);
  });

  it('opens the note of a ring, in place of the row’s box', async () => {
    const plot = await figurePage('resources');
    const ring = one<SVGElement>('circle[data-note="nickel"]', plot);
    fireEvent.pointerMove(ring);
    expect(box(plot)).toContain('Nickel');
    click(ring);
    await until(() => expect(notes).toHaveLength(1));
    expect(notes[0]?.textContent).toContain('鎳');
    expect(box(plot)).toBe('');
    fireEvent.pointerMove(ring);
    expect(box(plot)).toBe('');
    fireEvent.pointerMove(one('svg', plot));
    fireEvent.pointerMove(ring);
    expect(box(plot)).toContain('Nickel');
    expect(opened).not.toHaveBeenCalled();
  });

  it.each([
    '/en/charts/resources',
    '/en/charts/listings',
    '/en/cities/ganzhou',
    '/en/embed/clusters',
  ])('finds a note to open behind every ring on %s', async (path) => {
    await visit(path);
    const rings = [...document.querySelectorAll<SVGElement>('circle[data-note]')];
    expect(rings).not.toEqual([]);
    rings.forEach((ring) => click(ring));
    await until(() =>
      expect(notes.map((note) => note.id.replace(/^.*_-/, ''))).toEqual(
        rings.map((ring) => ring.dataset['note']),
      ),
    );
  });
});

describe('a finger on a printed plot', () => {
  it('shows a row with its first touch and opens it with the second', async () => {
    const plot = await figurePage('city-map');
    const [ganzhou] = marksOf(plot, '360700');
    click(ganzhou!, 'touch');
    expect(box(plot)).toContain('Ganzhou');
    expect(opened).not.toHaveBeenCalled();
    click(ganzhou!, 'touch');
    expect(opened.mock.calls).toEqual([['/en/cities/ganzhou']]);
  });

  it('shows the next row with one touch', async () => {
    const plot = await figurePage('city-map');
    click(marksOf(plot, '360700')[0]!, 'touch');
    click(marksOf(plot, '360800')[0]!, 'touch');
    expect(box(plot)).toContain('Ji’an');
    expect(opened).not.toHaveBeenCalled();
  });

  it('shows nothing while it only moves over the plot to scroll', async () => {
    const plot = await figurePage('city-map');
    fireEvent.pointerMove(marksOf(plot, '360700')[0]!, { pointerType: 'touch' });
    expect(box(plot)).toBe('');
  });
});

describe('a page with several plots', () => {
  /** The page with the pictures that come when the reader does: a mark for every row of their tables. */
  async function whole(path: string): Promise<void> {
    await visit(path);
    for (const figure of document.querySelectorAll('[data-island]')) {
      const rows = [...figure.querySelectorAll<HTMLElement>('tr[data-row]')];
      const marks = rows.map(({ dataset }) => `<path class="hit" data-row="${dataset['row']}"/>`);
      const place = figure.querySelector('.pictures:has(> img)');
      if (place) place.innerHTML = `<svg class="picture">${marks.join('')}</svg>`;
    }
  }
  /** Rows that are lit in a figure. */
  const rowsLit = (figure: string) => [
    ...new Set(lit(plotOf(figure)).map((mark) => mark.getAttribute('data-row'))),
  ];

  it('lights the same city in every figure that holds it, and lets go of all at once', async () => {
    await whole('/en/topics/cities');
    fireEvent.pointerMove(marksOf(plotOf('city-map'), '360500')[0]!);
    expect(rowsLit('city-map')).toEqual(['360500']);
    expect(rowsLit('city-scatter')).toEqual(['360500']);
    expect(rowsLit('city-trade')).not.toEqual([]);
    expect(document.querySelectorAll('.tooltip')).toHaveLength(1);
    fireEvent.pointerMove(document.body);
    expect(document.querySelectorAll('.lit')).toHaveLength(0);
  });

  it('leaves figures alone that do not hold the city', async () => {
    await whole('/en');
    fireEvent.pointerMove(marksOf(plotOf('city-map'), '361100')[0]!);
    expect(rowsLit('clusters')).not.toEqual([]);
    expect(rowsLit('hk-share')).toEqual([]);
  });
});
