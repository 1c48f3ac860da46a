import { describe, expect, it } from 'vitest';
import { deriveAll, toHans } from '../scripts/hans';
import { deriveCode } from '../scripts/hans-code';
import { deriveData, deriveDictionary } from '../scripts/hans-json';

describe('Traditional to Simplified', () => {
  it.each([
    ['characters', '贛州佔全國鎢礦儲量', '赣州占全国钨矿储量'],
    ['裏 and 裡 both become 里', '裏面與這裡', '里面与这里'],
    ['乾 and 幹 become 干', '餅乾、幹部', '饼干、干部'],
    ['乾 stays in 乾坤', '乾坤', '乾坤'],
    ['餘 becomes 余', '二十餘年', '二十余年'],
    [
      'place names keep 余, 干 and 于',
      '余江、余干、大余、于都、新干、新余',
      '余江、余干、大余、于都、新干、新余',
    ],
    ['quotation marks become curly', '「港澳『雙總部』」', '“港澳‘双总部’”'],
    [
      'thousands lose their comma',
      '近4,500萬人，1,272項，12,345,678',
      '近4500万人，1272项，12345678',
    ],
    ['other commas between digits stay', '第1,2,3段', '第1,2,3段'],
    [
      'mainland words replace those of Hong Kong',
      '機械人、質素、晶片、伺服器、登入',
      '机器人、素质、芯片、服务器、登录',
    ],
    ['a joint of a list changes only when it stands alone', '及', '和'],
    ['… and not inside a text', '農業及漁業', '农业及渔业'],
    ['placeholders stay', '{{count}}項', '{{count}}项'],
  ])('%s: %s', (_, hant, hans) => {
    expect(toHans(hant)).toBe(hans);
  });

  it('keeps a phrase that a note quotes as printed', () => {
    expect(toHans('「鎳礦」疑為鋰礦', ['「鎳礦」'])).toBe('“鎳礦”疑为锂矿');
  });
});

describe('data', () => {
  it('gets its Simplified text from the Traditional one beside it, and says where it differed', () => {
    const { data, drifts } = deriveData({
      rows: [{ id: 'row', text: { en: 'Gan', 'zh-Hant': '贛', 'zh-Hans': '贛' } }],
    });
    expect(data).toEqual({
      rows: [{ id: 'row', text: { en: 'Gan', 'zh-Hant': '贛', 'zh-Hans': '赣' } }],
    });
    expect(drifts).toEqual([{ where: 'row.text', stands: '贛', derived: '赣' }]);
  });

  it('keeps printed characters in the notes on misprints only', () => {
    const titled = (id: string) => ({ id, title: { 'zh-Hant': '「鎳」', 'zh-Hans': '' } });
    const { data } = deriveData([titled('nickel'), titled('other')]);
    expect(data).toEqual([
      { id: 'nickel', title: { 'zh-Hant': '「鎳」', 'zh-Hans': '“鎳”' } },
      { id: 'other', title: { 'zh-Hant': '「鎳」', 'zh-Hans': '“镍”' } },
    ]);
  });
});

describe('the dictionary', () => {
  it('has the keys of the Traditional one', () => {
    const { data, drifts } = deriveDictionary(
      { save: { png: '圖片' }, new: '新' },
      { save: { png: '图片' }, old: '旧' },
    );
    expect(data).toEqual({ save: { png: '图片' }, new: '新' });
    expect(drifts.map(({ where }) => where)).toEqual(['old', 'new']);
  });
});

describe('code', () => {
  const derive = (hant: string, hans: string) =>
    deriveCode(`{ en: 'x', 'zh-Hant': ${hant}, 'zh-Hans': ${hans} }`);

  it('gets its Simplified literals from the Traditional ones', () => {
    const { code, drifts } = derive("'贛州的「港」'", "'Ganzhou'");
    expect(code).toBe("{ en: 'x', 'zh-Hant': '贛州的「港」', 'zh-Hans': '赣州的“港”' }");
    expect(drifts).toEqual([{ where: 'line 1', stands: "'Ganzhou'", derived: "'赣州的“港”'" }]);
  });

  it('converts the words of a template and leaves its expressions', () => {
    expect(derive('`共${count}個園區，逾1,272項`', '``').code).toContain(
      "'zh-Hans': `共${count}个园区，逾1272项`",
    );
  });

  it('reads the Simplified text and words inside an expression', () => {
    expect(derive("`${name['zh-Hant']}${n > 1 ? '（{}個）' : `第${n}項`}佔`", '``').code).toContain(
      "'zh-Hans': `${name['zh-Hans']}${n > 1 ? '（{}个）' : `第${n}项`}占`",
    );
  });

  it('leaves literals without Chinese and values that are not literals', () => {
    const fonts = `{ 'zh-Hant': 'PingFang HK', 'zh-Hans': 'PingFang SC' }`;
    const calls = `{ 'zh-Hant': say('贛'), 'zh-Hans': say('赣') }`;
    expect(deriveCode(fonts)).toEqual({ code: fonts, drifts: [] });
    expect(deriveCode(calls)).toEqual({ code: calls, drifts: [] });
  });

  it('finds every pair of a file, on its line', () => {
    const code =
      "const a = {\n  'zh-Hant': '會',\n  'zh-Hans': '会',\n};\nconst b = { 'zh-Hant': '\\'會',\n  'zh-Hans': '會' };\n";
    expect(deriveCode(code).drifts).toEqual([
      { where: 'line 6', stands: "'會'", derived: "'\\'会'" },
    ]);
  });
});

it('every Simplified text of the project is derived from its Traditional one (npm run hans derives them)', () => {
  const drifts = deriveAll(new URL('../', import.meta.url)).flatMap((file) =>
    file.drifts.map(
      ({ where, stands, derived }) => `${file.path} · ${where}: ${stands} → ${derived}`,
    ),
  );
  expect(drifts).toEqual([]);
});
