import { describe, expect, it } from 'vitest';
import { posterPicture } from '../../src/export/poster-svg';
import { qrOf } from '../../src/export/qr';
import { figures } from '../../src/figures';
import { langs, type Lang } from '../../src/i18n/text';
import { drawn, viewOf } from '../figures/drawing';
import { papersIn } from './papers';

const scan: Readonly<Record<Lang, string>> = {
  en: 'Scan for the live figure',
  'zh-Hant': '掃碼查看互動圖表',
  'zh-Hans': '扫码查看互动图表',
};

/** Every figure in one language; those that are wide, long or a map in the others. */
const few = ['hk-share', 'chains', 'city-map'];

describe.each(langs)('the poster of a figure in %s', (lang) => {
  const posted = figures.filter(({ id }) => lang === 'zh-Hant' || few.includes(id));
  it.each(posted.map((spec) => [spec.id, spec] as const))(
    'holds finding, sources, and the code of its view: %s',
    async (_, spec) => {
      const papers = papersIn(lang);
      const code = await qrOf(papers.address);
      const { svg, width, height, scale } = posterPicture({
        at: (plot) => drawn(spec, viewOf({ lang, theme: 'light', width: plot })),
        theme: 'light',
        papers,
        code,
        face: '',
      });
      expect(width).toBe(1080);
      expect(height).toBeGreaterThanOrEqual(1440);
      expect(scale).toBeGreaterThanOrEqual(1.7);
      const said = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text).join('');
      const bare = (text: string) => text.replace(/\s|&#\d+;|["&<]/g, '');
      expect(bare(said)).toContain(bare(drawn(spec, viewOf({ lang })).title));
      expect(said).toContain(scan[lang]);
      expect(said).toContain(papers.site);
      const [, path = ''] = /<path d="([^"]+)"\/><\/svg>$/.exec(code) ?? [];
      expect(svg).toContain(path);
      expect(svg).not.toMatch(/NaN|undefined|var\(--|data-row/);
    },
  );
});
