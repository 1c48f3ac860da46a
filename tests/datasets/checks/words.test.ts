import { describe, expect, it } from 'vitest';
import { smallRoom, withRow } from '../small-room';
import { sentences } from './breaking';

describe('words', () => {
  const label = (en: string, chinese: string) => ({
    label: { en, 'zh-Hant': chinese, 'zh-Hans': chinese },
  });

  it('English holds no Chinese characters', () => {
    expect(sentences(withRow('global-shares', 'eighth', label('Nickel 鎳', '鎳')))).toEqual([
      'data/global-shares.json · row eighth · label.en: found Chinese characters in “Nickel 鎳”, expected English only',
    ]);
  });

  it('a note on a misprint may quote the printed characters', () => {
    const title = { en: 'Printed 鎳', 'zh-Hant': '印作鎳', 'zh-Hans': '印作镍' };
    expect(sentences(withRow('notes', 'method', { kind: 'misprint', title }))).toEqual([]);
    expect(sentences(withRow('notes', 'method', { kind: 'method', title }))).toHaveLength(1);
  });

  it('Chinese holds no English words', () => {
    const room = withRow('global-shares', 'eighth', {
      label: { en: 'Park', 'zh-Hant': '光谷Park園區', 'zh-Hans': '光谷园区' },
    });
    expect(sentences(room)).toEqual([
      'data/global-shares.json · row eighth · label.zh-Hant: found “Park” in “光谷Park園區”, expected Chinese words, or a name that is Latin by nature',
    ]);
  });

  it.each(['LED芯片', '3D打印', 'ESG披露', 'A股公司', '1+19+N', '暢遊江西（Discover Jiangxi）'])(
    '%s keeps its Latin name',
    (chinese) => {
      expect(sentences(withRow('global-shares', 'eighth', label('Name', chinese)))).toEqual([]);
    },
  );

  it('the meta of a dataset is read too', () => {
    const room = smallRoom();
    const meta = { ...room.gaps.meta, missing: { en: '缺', 'zh-Hant': '缺', 'zh-Hans': '缺' } };
    expect(sentences({ ...room, gaps: { ...room.gaps, meta } })).toEqual([
      'data/gaps.json · meta.missing.en: found Chinese characters in “缺”, expected English only',
    ]);
  });
});
