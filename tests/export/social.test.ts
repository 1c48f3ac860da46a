import { describe, expect, it } from 'vitest';
import { socialPicture } from '../../src/export/social-svg';
import { socialSize } from '../../src/export/social-foot';
import { figures } from '../../src/figures';
import { textWidth } from '../../src/figures/parts/words';
import { langs, say, type Lang } from '../../src/i18n/text';
import { drawn, viewOf } from '../figures/drawing';
import { papersIn } from './papers';

const plain = (text: string) => text.replace(/\s/g, '');

/** Words that stand around the plot, each with where it stands and how large it is. */
const wordsAround = (svg: string) =>
  [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)"[^>]*>([^<]*)</g)].map(
    ([, x, y, size, text = '']) => ({
      x: Number(x),
      y: Number(y),
      size: Number(size),
      text: text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))),
    }),
  );

function pictureOf(id: string, lang: Lang) {
  const spec = figures.find((one) => one.id === id);
  if (!spec) throw new Error(`No figure is called ${id}.`);
  const { title, subtitle, ...figure } = drawn(spec, viewOf({ lang }));
  const svg = socialPicture(
    { kicker: 'Kicker', title, subtitle },
    (width) => drawn(spec, viewOf({ lang, width })),
    papersIn(lang),
  );
  return { svg, title, subtitle, figure, around: wordsAround(svg) };
}

describe.each(langs)('the picture by which every figure is shared in %s', (lang) => {
  it.each(figures.map(({ id }) => id))(
    'tells finding, measure and source in its frame: %s',
    (id) => {
      const { svg, title, subtitle, figure, around } = pictureOf(id, lang);
      const { width, height } = socialSize;
      expect(svg).toContain(`width="${width}" height="${height}"`);
      const said = plain(around.map(({ text }) => text).join(''));
      expect(said).toContain(plain(title));
      expect(said).toContain(plain(subtitle));
      const [first = ''] = figure.sources;
      const source = papersIn(lang).source(first)?.title;
      if (source) expect(said).toContain(plain(say(source, lang)));
      for (const { x, y, size, text } of around) {
        expect(x + textWidth(text, size), text).toBeLessThanOrEqual(width);
        expect(y, text).toBeLessThanOrEqual(height);
      }
      const [, left, top, wide, high] =
        /<svg x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" font-size/.exec(svg) ??
        [];
      expect(Number(left) + Number(wide)).toBeLessThanOrEqual(width);
      expect(Number(top) + Number(high)).toBeLessThanOrEqual(558);
      expect(svg).not.toMatch(/NaN|undefined|var\(--|data-row/);
    },
  );
});

describe('a picture of a long figure', () => {
  it('shows its first rows and says how many follow', () => {
    const { around, figure } = pictureOf('company-milestones', 'en');
    const said = around.map(({ text }) => text).find((text) => text.includes('more in the full'));
    const hidden = Number(/^and (\d+) more/.exec(said ?? '')?.[1]);
    expect(hidden).toBeGreaterThan(0);
    expect(hidden).toBeLessThan(figure.table.rows.length);
  });

  it('says nothing of the kind where all of it is shown', () => {
    const { around } = pictureOf('hk-share', 'en');
    expect(around.map(({ text }) => text).join(' ')).not.toContain('in the full figure');
  });

  it('counts the sources that its foot cannot name', () => {
    const { around } = pictureOf('cluster-titles', 'zh-Hans');
    expect(around.map(({ text }) => text).join('')).toMatch(/另有\d个来源/);
  });
});
