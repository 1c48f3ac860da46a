import { describe, expect, it } from 'vitest';
import { besidePoint } from '../../src/shell/open-note';

const viewport = { width: 400, height: 600 };
const box = { width: 200, height: 100 };

describe('a note opened from a mark in a plot', () => {
  it('stands below and right of the mark where there is room', () => {
    expect(besidePoint({ x: 50, y: 80 }, box, viewport)).toEqual({ x: 62, y: 92 });
  });

  it('stands above a mark near the lower edge', () => {
    expect(besidePoint({ x: 50, y: 560 }, box, viewport)).toEqual({ x: 62, y: 448 });
  });

  it('never leaves the viewport', () => {
    expect(besidePoint({ x: 395, y: 300 }, box, viewport)).toEqual({ x: 188, y: 312 });
    const tall = { width: 390, height: 590 };
    expect(besidePoint({ x: 200, y: 300 }, tall, viewport)).toEqual({ x: 12, y: 12 });
  });
});
