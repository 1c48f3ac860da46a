import { expect, it } from 'vitest';
import { cutAt } from '../../src/export/cut';

const row = (id: string, top: number, bottom: number) =>
  `<path data-row="${id}" class="hit" d="M0 ${top}l100 0 0 ${bottom - top}-100 0z"/>`;

it('a plot ends under the last row that has room, and the others are counted', () => {
  const plot = row('a', 0, 40) + row('b', 50, 90) + row('c', 100, 140);
  expect(cutAt(plot, 120)).toEqual({ height: 91, hidden: 1 });
  expect(cutAt(plot, 60)).toEqual({ height: 41, hidden: 2 });
  expect(cutAt(plot, 30)).toBeNull();
});

it('no line goes through a row beside, a box or words', () => {
  expect(cutAt(row('a', 0, 40) + row('b', 20, 80), 60)).toBeNull();
  expect(cutAt(`${row('a', 0, 40)}<path fill="none" d="M0 30l50 0 0 30-50 0z"/>`, 60)).toBeNull();
  expect(cutAt(`${row('a', 0, 40)}<text transform="translate(5 44)">x</text>`, 60)).toBeNull();
});

it('boxes and lines of one path stand apart, each begun from the one before', () => {
  const boxes = '<path fill="red" d="M0 2h9v8h-9zm0 60h9v8h-9z"/>';
  const rows = row('a', 0, 40) + row('b', 50, 66);
  expect(cutAt(rows, 99)).toEqual({ height: 67, hidden: 0 });
  expect(cutAt(rows + boxes, 99)).toEqual({ height: 41, hidden: 1 });
  const lines = '<path fill="none" d="M0 2l9 0m-9 50l0 30"/>';
  expect(cutAt(row('a', 0, 40) + lines, 60)).toEqual({ height: 41, hidden: 0 });
  expect(cutAt(row('a', 0, 40) + row('b', 50, 90) + lines, 60)).toEqual({ height: 41, hidden: 1 });
});

it('a frame around everything is cut', () => {
  const plot = `${row('a', 0, 40)}<path fill="none" d="M0 0l0 400"/>`;
  expect(cutAt(plot, 60)).toEqual({ height: 41, hidden: 0 });
});
