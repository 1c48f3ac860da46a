import type { Data } from '../datasets';
import { measureWords } from '../figures/city-map-words';
import { inEvery } from '../figures/parts/choices';
import { listOf } from '../i18n/format';
import { say, type Text } from '../i18n/text';
import { cityFigure, cityFigureNeeds, type CityFigureId } from '../model/city-figures';
import type { Fact } from '../ui/fact-list';
import type { Registers } from '../ui/registers';

const own = {
  'population-first': {
    en: 'Population, first year of the series',
    'zh-Hant': '常住人口（最早一年）',
    'zh-Hans': '常住人口（最早一年）',
  },
  'growth-aim': {
    en: 'GDP growth aimed at',
    'zh-Hant': '生產總值增長目標',
    'zh-Hans': '生产总值增长目标',
  },
  trade: { en: 'Imports and exports', 'zh-Hant': '進出口總額', 'zh-Hans': '进出口总额' },
  'trade-shared': {
    en: 'Imports and exports, two cities together',
    'zh-Hant': '進出口總額（兩市合計）',
    'zh-Hans': '进出口总额（两市合计）',
  },
  'rail-shenzhen': {
    en: 'Fastest train to Shenzhen',
    'zh-Hant': '到深圳最快列車',
    'zh-Hans': '到深圳最快列车',
  },
} satisfies Partial<Record<CityFigureId, Text>>;

const isOwn = (id: CityFigureId): id is keyof typeof own => id in own;

/** What a figure of a city is called. */
export const nameOfFigure = (id: CityFigureId): Text =>
  isOwn(id) ? own[id] : measureWords[id].name;

/** The figures that a city's page gives in a list: what neither its strip nor its sectors say. */
const listedFigures: readonly CityFigureId[] = [
  'trade',
  'trade-shared',
  'growth-aim',
  'density',
  'urbanisation',
  'population-first',
];

/** Whose a shared figure is, and how it comes about. */
export const sharedBy = (codes: readonly string[], { places }: Registers): Text =>
  inEvery((lang) => {
    const names = listOf(
      codes.map((code) => {
        const place = places.get(code);
        return place ? say(place.short, lang) : code;
      }),
      lang,
    );
    return {
      en: `${names} together: the provincial total less the other nine cities`,
      'zh-Hant': `${names}合計：全省總額減去其餘九市`,
      'zh-Hans': `${names}合计：全省总额减去其余九市`,
    }[lang];
  });

/** Figures of a city beside those of its strip, as a list of its page. */
export const figureFacts = (
  data: Partial<Pick<Data, (typeof cityFigureNeeds)[number]>>,
  city: string,
  registers: Registers,
): Fact[] =>
  listedFigures.flatMap((id): Fact[] => {
    const found = cityFigure(data, id, city);
    if (!found) return [];
    const { quantity, period, source, notes, shared } = found;
    const text = shared.length > 0 ? sharedBy(shared, registers) : null;
    return [{ id, name: nameOfFigure(id), text, quantity, period, source, notes, place: null }];
  });
