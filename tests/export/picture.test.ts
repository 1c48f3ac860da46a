import { describe, expect, it } from 'vitest';
import { shapes, sizes, sideWithin } from '../../src/export/frame';
import { figurePicture, type PictureLook } from '../../src/export/picture-svg';
import { figures } from '../../src/figures';
import type { FigureSpec } from '../../src/figures/spec';
import { langs, say, type Lang } from '../../src/i18n/text';
import { palettes } from '../../src/theme/tokens';
import { drawn, viewOf } from '../figures/drawing';
import { papersIn } from './papers';

const look: PictureLook = {
  size: sizes['16:9'],
  theme: 'light',
  transparent: false,
  parts: { title: true, subtitle: true, notes: true, source: true },
};

const pictured = (spec: FigureSpec, lang: Lang, changes: Partial<PictureLook> = {}) => {
  const asked = { ...look, ...changes };
  return figurePicture(
    (width) => drawn(spec, viewOf({ lang, theme: asked.theme, width })),
    asked,
    papersIn(lang),
  );
};

/** The words of a picture in their order, as one text without its line ends. */
const wordsIn = (svg: string) =>
  [...svg.replace(/<title>.*?<\/title>/, '').matchAll(/<(?:text|tspan)[^>]*>([^<]*)/g)]
    .map(([, text = '']) =>
      text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))),
    )
    .join('')
    .replace(/\s/g, '');

const plain = (text: string) => text.replace(/\s/g, '');

const byId = (id: string): FigureSpec => {
  const spec = figures.find((one) => one.id === id);
  if (!spec) throw new Error(`No figure is called ${id}.`);
  return spec;
};

describe.each(langs)('the picture of every figure in %s', (lang) => {
  it.each(figures.map((spec) => [spec.id, spec] as const))(
    'holds its finding and its sources, in the frame asked for: %s',
    (_, spec) => {
      const { svg, width, height } = pictured(spec, lang);
      const figure = drawn(spec, viewOf({ lang }));
      expect({ width, height }).toEqual(sizes['16:9']);
      expect(wordsIn(svg)).toContain(plain(figure.title));
      for (const id of figure.sources)
        expect(wordsIn(svg)).toContain(
          plain(
            say(
              papersIn(lang).source(id)?.title ?? { en: '?', 'zh-Hant': '?', 'zh-Hans': '?' },
              lang,
            ),
          ),
        );
      expect(svg).not.toMatch(/NaN|undefined|var\(--|class="hit"|data-row/);
    },
  );
});

describe('a picture', () => {
  const spec = byId('hk-share');

  it('has every shape; the whole one is as tall as its figure', () => {
    for (const shape of shapes)
      if (shape !== 'custom' && shape !== 'whole')
        expect(pictured(spec, 'en', { size: sizes[shape] })).toMatchObject(sizes[shape]);
    const [short, tall] = [spec, byId('chains')].map(
      (one) => pictured(one, 'en', { size: sizes.whole }).height,
    );
    expect(short).toBeLessThan(tall ?? 0);
  });

  it('is in the colours of its theme, on a ground or on none', () => {
    expect(pictured(spec, 'en', { theme: 'dark' }).svg).toContain(
      `<rect width="100%" height="100%" fill="${palettes.dark.surface}"/>`,
    );
    expect(pictured(spec, 'en', { theme: 'dark' }).svg).not.toContain(palettes.light.ink);
    expect(pictured(spec, 'en', { transparent: true }).svg).not.toContain('<rect');
  });

  it('leaves out what is not asked for, and gives the room to the plot', () => {
    const bare = pictured(spec, 'en', {
      parts: { title: false, subtitle: false, notes: false, source: false },
    });
    const { title } = drawn(spec, viewOf());
    expect(wordsIn(bare.svg)).not.toContain(plain(title));
    expect(bare.scale).toBeGreaterThanOrEqual(pictured(spec, 'en').scale);
    expect(bare.svg).toContain(`<title>${title}</title>`);
  });

  it('sets its letters where every program sets them, by steps and not by a named middle', () => {
    const { svg } = pictured(byId('hk-share'), 'zh-Hant');
    expect(svg).not.toContain('dominant-baseline');
    expect(svg).toMatch(/<text dy="\.35em" [^>]*>75%<tspan/);
  });

  it('keeps its notes by letter', () => {
    expect(wordsIn(pictured(spec, 'en').svg)).toContain(
      plain('a At least 75% of which foreign-capital total'),
    );
  });

  it('has sides within what can be drawn', () => {
    expect(sideWithin(1920, 800)).toBe(1920);
    expect(sideWithin(3, 800)).toBe(240);
    expect(sideWithin(1e9, 800)).toBe(4000);
    expect(sideWithin(NaN, 800)).toBe(800);
  });
});
