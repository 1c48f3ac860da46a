import { beforeAll, describe, expect, test } from 'vitest';
import { figureById } from '../../src/figures';
import { speak, translateBy } from '../../src/i18n';
import { langs, say, type Lang } from '../../src/i18n/text';
import { parsePath } from '../../src/routes/paths';
import { searchEntries } from '../../src/routes/search/entries';
import type { Entry } from '../../src/routes/search/entry';
import { initialsOf, spelt } from '../../src/routes/search/pinyin';
import { searchFiles } from '../../src/routes/search/write';
import { readView } from '../../src/routes/view';
import { find } from '../../src/shell/search/find';
import { openIndex, type Answer, type Index } from '../../src/shell/search/index-file';
import { realRoom } from '../datasets/real-room';

const room = realRoom();
let entries: readonly Entry[] = [];
const indexes = new Map<Lang, Index>();

beforeAll(async () => {
  const words = new Map(
    await Promise.all(langs.map(async (lang) => [lang, translateBy(await speak(lang))] as const)),
  );
  entries = searchEntries(room, words);
  const fileIn = searchFiles(entries);
  for (const lang of langs) indexes.set(lang, openIndex(JSON.parse(JSON.stringify(fileIn(lang)))));
}, 120_000);

const answers = (lang: Lang, query: string, most = 20): readonly Answer[] => {
  const index = indexes.get(lang)!;
  return find(index, query, most).map((entry) => index.entries[entry]!);
};
const first = (lang: Lang, query: string) => answers(lang, query, 1)[0]!;

const facts = () => entries.filter(({ kind }) => kind === 'fact');

describe('the index of the search', () => {
  test('holds every statement, place, company, term, topic and figure', () => {
    const count = (kind: Entry['kind']) => entries.filter((entry) => entry.kind === kind).length;
    expect(facts().map(({ id }) => id)).toContain('ganzhou-same-standard-404');
    expect([count('city'), count('county')]).toEqual([11, 100]);
    expect(count('term') + count('company')).toBe(
      room.terms.rows.length + room['listed-companies'].rows.length,
    );
    expect(count('topic')).toBe(room.topics.rows.length);
    expect(count('number')).toBeGreaterThan(700);
  });

  test.each(langs)('finds every statement by its own words in %s', (lang) => {
    const lost = facts().filter(({ title, text }) => {
      const asked = `${say(title, lang)} ${say(text!, lang)}`;
      return !answers(lang, asked).some(
        (one) => one.title === say(title, lang) && one.text === say(text!, lang),
      );
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test.each(langs)('finds every place, topic, company and term by its name in %s', (lang) => {
    const named = entries.filter(({ sound }) => sound === 'name');
    const lost = named.filter(
      ({ title }) => !answers(lang, say(title, lang)).some((one) => one.title === say(title, lang)),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('has a value beside every figure that a statement prints', () => {
    const rows = facts().filter(({ id }) => id === 'xinyu-lithium-hydroxide-share');
    expect(rows.map(({ value }) => value)).toEqual([
      { en: 'about half', 'zh-Hant': '約半數', 'zh-Hans': '约半数' },
    ]);
  });

  test('says of a number we worked out that it is ours', () => {
    const needed = entries.find(
      ({ kind, path, value }) =>
        kind === 'number' && path === '/charts/needed-growth' && value?.en === 'under 5.1%',
    );
    expect(needed?.small.map(({ en }) => en)).toContain('our arithmetic');
  });

  test('leads only to pages, choices and anchors that there are', () => {
    const cities = new Set(room.places.rows.flatMap(({ slug }) => slug ?? []));
    const topics = new Set<string>(room.topics.rows.map(({ id }) => id));
    const anchors = new Set<string>([
      ...room.terms.rows.map(({ id }) => `term-${id}`),
      ...room['listed-companies'].rows.map(({ id }) => id),
      ...facts().map(({ id }) => id),
    ]);
    const isThere = (path: string): boolean => {
      const url = new URL(`/en${path}`, 'http://localhost');
      const page = parsePath(url.pathname)?.page;
      if (page?.page === 'city') return cities.has(page.city) && url.search === '';
      if (page?.page === 'topic') return topics.has(page.topic);
      if (page?.page === 'search') return anchors.has(url.hash.slice(1));
      if (page?.page !== 'chart') return false;
      const spec = figureById(page.figure);
      const view = readView('en', url.searchParams, null);
      const controls = spec?.controls?.(room, view) ?? [];
      return (
        spec !== undefined &&
        [...url.searchParams].every(([id, value]) =>
          controls.some(
            (one) => one.id === id && one.options.some((option) => option.id === value),
          ),
        )
      );
    };
    expect(entries.filter(({ path }) => !isThere(path)).map(({ path }) => path)).toEqual([]);
  });
});

describe('a question in its own words', () => {
  test.each([
    ['en', 'Which city makes lithium salt and how much of the market?', 'about half', 'Xinyu'],
    ['zh-Hant', '哪個城市生產鋰鹽？佔市場多少？', '約半數', '新余'],
    ['zh-Hant', '哪一個市生產鋰鹽，佔國際市場多大份額？', '約半數', '新余'],
    ['zh-Hans', '哪个城市生产锂盐？占市场多少？', '约半数', '新余'],
    ['zh-Hans', '哪座城市做锂盐，市场份额有多大？', '约半数', '新余'],
  ] as const)('about lithium is answered in %s: %s', (lang, query, value, city) => {
    const three = answers(lang, query, 3).filter((one) => one.value === value);
    expect(three.map(({ title }) => title).join(' ')).toContain(city);
  });

  test.each([
    ['en', 'How many service items does Ganzhou handle to Shenzhen’s standard?', '404 items'],
    ['zh-Hant', '贛州有多少項政務服務按深圳標準辦理？', '404項'],
    ['zh-Hant', '贛州有多少事項與深圳同標？', '404項'],
    ['zh-Hans', '赣州有多少项政务服务按深圳标准办理？', '404项'],
    ['zh-Hans', '赣州有多少事项与深圳同标？', '404项'],
  ] as const)('about Ganzhou’s services is answered in %s: %s', (lang, query, value) => {
    expect(first(lang, query).value).toBe(value);
  });

  test.each([
    ['en', 'What growth does the 2030 target need?', 'under 5.1%'],
    ['zh-Hant', '達到2030年目標需要多少增長？', '不到5.1%'],
    ['zh-Hant', '2030年目標要求每年增長多少？', '不到5.1%'],
    ['zh-Hant', '2030年目標需要多少增速？', '不到5.1%'],
    ['zh-Hans', '2030年目标需要多少增速？', '不到5.1%'],
    ['zh-Hans', '达到2030年目标需要多少增长？', '不到5.1%'],
    ['zh-Hans', '2030年目标需要多快的增长？', '不到5.1%'],
  ] as const)('about growth is answered in %s: %s', (lang, query, value) => {
    expect(first(lang, query)).toMatchObject({ value, path: '/charts/needed-growth' });
  });
});

describe('a name', () => {
  test.each(langs)('of a city is understood in every script and sound in %s', (lang) => {
    for (const query of ['ganzhou', 'Ganzhou', 'gan zhou', '贛州', '赣州', 'gz', 'ganzou'])
      expect([query, first(lang, query).path]).toEqual([query, '/cities/ganzhou']);
  });

  test('is found in the characters of another place and while it is typed', () => {
    expect(first('zh-Hant', '新餘').path).toBe('/cities/xinyu');
    expect(first('zh-Hans', '萍鄉').path).toBe('/cities/pingxiang');
    expect(first('en', 'jingde').path).toBe('/cities/jingdezhen');
    expect(first('en', "Ji'an").path).toBe('/cities/jian');
  });

  test('of a county leads to its city', () => {
    expect(first('zh-Hant', '鉛山')).toMatchObject({ kind: 'county', path: '/cities/shangrao' });
    expect(first('en', 'yanshan')).toMatchObject({ kind: 'county', path: '/cities/shangrao' });
    expect(answers('zh-Hans', 'wy').map(({ title }) => title)).toContain('婺源县');
  });

  test('of a company or a term shows its ticker or its other name', () => {
    expect(first('en', 'Jiangxi Copper')).toMatchObject({ kind: 'company', value: '600362.SH' });
    expect(first('zh-Hant', '江西铜业').value).toBe('600362.SH');
    expect(answers('zh-Hans', 'qingyanghuali').map(({ title }) => title)).toContain('氢氧化锂');
    expect(answers('en', 'lithium salt', 3).map(({ value }) => value)).toContain('鋰鹽');
  });

  test('of a place is read as its English name spells it', () => {
    expect(spelt('铅山', 'Yanshan County')).toEqual(['yan', 'shan']);
    expect(spelt('乐安县'.slice(0, 2), 'Le’an County')).toEqual(['le', 'an']);
    expect(initialsOf('铅山县')).toEqual(['ysx', 'ys']);
    const unspelt = room.places.rows.filter(
      ({ level, short }) =>
        level === 'county' && !spelt(short['zh-Hans'].replace(/(?<=..)[市县区]$/, ''), short.en),
    );
    expect(unspelt.map(({ short }) => short.en)).toEqual([]);
  });
});

test('what nothing answers has no answer', () => {
  expect(answers('en', 'qqqqzz')).toEqual([]);
  expect(answers('zh-Hant', '')).toEqual([]);
});
