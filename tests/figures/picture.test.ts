import { describe, expect, test } from 'vitest';
import { figures } from '../../src/figures';
import { rowNotes } from '../../src/figures/parts/notes';
import { renderPicture } from '../../src/figures/picture';
import { renderSvg } from '../../src/figures/render';
import { langs } from '../../src/i18n/text';
import { drawn, viewOf } from './drawing';

interface Text {
  readonly at: string;
  readonly words: string;
}

/** Texts of a drawing with the place of each; pieces of one line are one text. */
const textsOf = (svg: string): Text[] =>
  [...svg.matchAll(/<text([^>]*)>(.*?)<\/text>/g)].map(([, list = '', words = '']) => ({
    at: /transform="([^"]*)"/.exec(list)?.[1] ?? '',
    words: words.replace(/<[^>]*>/g, ''),
  }));

/** The lines of a live plot, which writes the pieces of one line each at its place. */
const linesOf = (svg: string): string[] => {
  const lines: Text[] = [];
  for (const [whole] of svg.matchAll(/<text[^>]*>.*?<\/text>/g)) {
    const [text] = textsOf(whole);
    const last = lines.at(-1);
    if (!text) continue;
    if (last?.at !== text.at || !/ x="/.test(whole)) lines.push(text);
    else {
      lines[lines.length - 1] = {
        at: text.at,
        words: whole.includes('"end"') ? text.words + last.words : last.words + text.words,
      };
    }
  }
  return lines.map(({ words }) => words);
};

const elementsOf = (svg: string) =>
  [...svg.matchAll(/<(\w+)([^>]*)>/g)].map(([, name = '', list = '']) => ({
    name,
    row: /data-row="([^"]*)"/.exec(list)?.[1],
    note: /data-note="([^"]*)"/.exec(list)?.[1],
    list,
  }));

interface Series {
  readonly silent?: boolean;
  readonly data?: readonly { readonly name?: string }[];
}

const states = langs.flatMap((lang) =>
  [312, 1136].map((width) => ({ lang, width, name: `${lang}, ${width} px` })),
);

describe.each(figures.map((spec) => [spec.id, spec] as const))('the picture of %s', (id, spec) => {
  describe.each(states)('in $name', ({ lang, width }) => {
    const figure = drawn(spec, viewOf({ lang, width, theme: 'page' }));
    const large = renderSvg(figure, width);
    const small = renderPicture(figure, width, `${id}-`);
    const marks = elementsOf(small);

    test('says what the live plot says, in the same order', () => {
      expect(textsOf(small).map(({ words }) => words)).toEqual(linesOf(large));
      expect(textsOf(small)).not.toEqual([]);
    });

    test('has every mark under its row', () => {
      const series = (figure.option.series ?? []) as readonly Series[];
      const named = series
        .filter(({ silent }) => silent !== true)
        .flatMap(({ data = [] }) => data.flatMap(({ name }) => name ?? []));
      expect(named).not.toEqual([]);
      expect(new Set(marks.flatMap(({ row }) => row ?? []))).toEqual(new Set(named));
    });

    test('has every ring under its note, at a row that has the note', () => {
      const rings = marks.filter(({ note }) => note !== undefined);
      const wrong = rings.filter(({ row, note }) => {
        const own = figure.table.rows.find((one) => one.id === row);
        return !own || !rowNotes(own, figure.table).includes(note ?? '');
      });
      expect(wrong).toEqual([]);
      // Every letter in a ring is a note's; a circle without one is a mark.
      const circles = large.match(/<circle/g)?.length ?? 0;
      expect(marks.filter(({ name }) => name === 'circle')).toHaveLength(circles);
    });

    test('gives its own ids, and points at no other', () => {
      const ids = [...small.matchAll(/\sid="([^"]*)"/g)].map(([, own = '']) => own);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((own) => !own.startsWith(`${id}-`))).toEqual([]);
      const named = [...small.matchAll(/url\(#([^)]*)\)/g)].map(([, own = '']) => own);
      expect(named.filter((own) => !ids.includes(own))).toEqual([]);
    });

    test('takes the colours of its page, and three fifths of the letters at most', () => {
      expect(small).not.toMatch(/style=|ecmeta|zr\d|#[\da-f]{6}|rgb\(/);
      expect(small.length / large.length).toBeLessThanOrEqual(0.6);
    });
  });
});
