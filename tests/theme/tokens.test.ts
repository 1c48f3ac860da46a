import { describe, expect, it } from 'vitest';
import { langs } from '../../src/i18n/text';
import { families, palettes, themes } from '../../src/theme/tokens';
import { apart, contrast, eyes, lightness } from './colour';

describe.each(themes)('the %s theme', (theme) => {
  const p = palettes[theme];
  const grounds = { paper: p.paper, surface: p.surface };

  it.each(Object.entries({ ...grounds, 'the chosen row': p.selected }))(
    'has text that reads on %s',
    (_, ground) => {
      for (const text of [p.ink, p.muted, p.accent, p.note]) {
        expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it('has a label that reads on the hatch ground, on the accent and on every filled area', () => {
    const pairs: [string, string][] = [
      [p.ink, p.hatchGround],
      [p.muted, p.hatchGround],
      [p.onAccent, p.accent],
      [p.surface, p.accent],
      [p.surface, p.note],
      [p.surface, p.ink],
      ...[...p.map, ...Object.values(p.place)].map(({ label, fill }): [string, string] => [
        label,
        fill,
      ]),
    ];
    for (const [text, ground] of pairs) {
      expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(Object.entries(grounds))('has marks and outlines that stand out on %s', (_, ground) => {
    const marks = [
      p.control,
      p.tick,
      p.hatch,
      p.emptyCell,
      p.joint,
      p.water,
      p.border.province,
      ...Object.values(p.categorical),
      ...[...p.map, ...Object.values(p.place)].map(({ edge }) => edge),
    ];
    for (const mark of marks) {
      expect(contrast(mark, ground), `${mark} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });

  it('draws bars, ticks and hatches that stand out from what lies behind them', () => {
    const pairs: [string, string][] = [
      [p.accent, p.track],
      [p.tick, p.track],
      [p.hatch, p.hatchGround],
      [p.emptyCell, p.emptyCellGround],
      [p.accent, p.emptyCellGround],
      [p.accent, p.selected],
    ];
    for (const [mark, ground] of pairs) {
      expect(contrast(mark, ground), `${mark} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(eyes)(
    'keeps neighbouring series apart, the last and the first too, for an eye with deficiency: %s',
    (eye) => {
      const series = Object.values(p.categorical);
      for (const [i, colour] of series.entries()) {
        const before = series.at(i - 1) ?? '';
        expect(apart(before, colour, eye), `${before} beside ${colour}`).toBeGreaterThanOrEqual(10);
      }
    },
  );

  it.each(eyes)(
    'moves its map classes away from the ground, at least eight steps of lightness each, for an eye with deficiency: %s',
    (eye) => {
      const ground = lightness(p.surface, eye);
      const distances = p.map.map(({ fill }) => Math.abs(lightness(fill, eye) - ground));
      for (const [i, distance] of distances.entries()) {
        expect(distance - (distances[i - 1] ?? 0), `class ${i + 1}`).toBeGreaterThanOrEqual(8);
      }
    },
  );
});

it('tints the named places of a dark map twice as light as the ground of its hatching', () => {
  const { place, hatchGround } = palettes.dark;
  expect(contrast(place.named.fill, hatchGround)).toBeGreaterThanOrEqual(2);
});

describe('the faces', () => {
  it.each(langs)('of %s need no quotation marks and end in a generic family', (lang) => {
    const names = families[lang].split(', ');
    for (const name of names) expect(name).toMatch(/^[A-Za-z-]+( [A-Za-z-]+)*$/);
    expect(names.at(-1)).toBe('sans-serif');
  });

  it('of Traditional Chinese never draw Simplified forms, nor the other way round', () => {
    expect(families['zh-Hant']).not.toMatch(/\bSC\b|YaHei/);
    expect(families['zh-Hans']).not.toMatch(/\b(HK|TC)\b|JhengHei/);
  });
});
