import type { Text } from '../i18n/text';
import type { MeasureId } from '../model/city-measures';

type Names = readonly [Text, Text];

/** Name, finding and unit line of each measure of the city map. */
export interface MeasureWords {
  readonly name: Text;
  /** The finding, from the names of the first two cities. */
  finding(names: Names): Text;
}

const finding =
  (
    en: (a: string, b: string) => string,
    hant: (a: string, b: string) => string,
    hans: (a: string, b: string) => string,
  ) =>
  ([a, b]: Names): Text => ({
    en: en(a.en, b.en),
    'zh-Hant': hant(a['zh-Hant'], b['zh-Hant']),
    'zh-Hans': hans(a['zh-Hans'], b['zh-Hans']),
  });

export const measureWords: Readonly<Record<MeasureId, MeasureWords>> = {
  gdp: {
    name: { en: 'GDP', 'zh-Hant': '地區生產總值', 'zh-Hans': '地区生产总值' },
    finding: finding(
      (a, b) => `${a} has the largest economy of the eleven cities, ${b} the second largest`,
      (a, b) => `十一市經濟總量，${a}第一，${b}第二`,
      (a, b) => `十一市经济总量，${a}第一，${b}第二`,
    ),
  },
  'gdp-per-person': {
    name: { en: 'GDP per person', 'zh-Hant': '人均生產總值', 'zh-Hans': '人均生产总值' },
    finding: finding(
      (a, b) => `Output per person is highest in ${a}, then in ${b}`,
      (a, b) => `人均生產總值，${a}最高，${b}其次`,
      (a, b) => `人均生产总值，${a}最高，${b}其次`,
    ),
  },
  population: {
    name: { en: 'Population', 'zh-Hant': '常住人口', 'zh-Hans': '常住人口' },
    finding: finding(
      (a, b) => `${a} has the largest population, ${b} the second largest`,
      (a, b) => `人口最多的是${a}，其次是${b}`,
      (a, b) => `人口最多的是${a}，其次是${b}`,
    ),
  },
  density: {
    name: { en: 'Population density', 'zh-Hant': '人口密度', 'zh-Hans': '人口密度' },
    finding: finding(
      (a, b) => `${a} is the most densely settled city, ${b} the next`,
      (a, b) => `${a}人口最密，${b}其次`,
      (a, b) => `${a}人口最密，${b}其次`,
    ),
  },
  urbanisation: {
    name: { en: 'Urbanisation', 'zh-Hant': '城鎮化率', 'zh-Hans': '城镇化率' },
    finding: finding(
      (a, b) => `The share of town dwellers is largest in ${a}, then in ${b}`,
      (a, b) => `城鎮人口比重，${a}最高，${b}其次`,
      (a, b) => `城镇人口比重，${a}最高，${b}其次`,
    ),
  },
  area: {
    name: { en: 'Land area', 'zh-Hant': '土地面積', 'zh-Hans': '土地面积' },
    finding: finding(
      (a, b) => `${a} is the largest city by area, ${b} the second`,
      (a, b) => `土地面積，${a}最大，${b}其次`,
      (a, b) => `土地面积，${a}最大，${b}其次`,
    ),
  },
  'foreign-capital': {
    name: { en: 'Foreign capital used', 'zh-Hant': '實際使用外資', 'zh-Hans': '实际使用外资' },
    finding: finding(
      (a, b) => `${a} uses the most foreign capital, ${b} the second most`,
      (a, b) => `實際使用外資，${a}最多，${b}其次`,
      (a, b) => `实际使用外资，${a}最多，${b}其次`,
    ),
  },
  'primary-share': {
    name: { en: 'Share of agriculture', 'zh-Hant': '第一產業比重', 'zh-Hans': '第一产业比重' },
    finding: finding(
      (a, b) => `Farming weighs most in ${a} and ${b}`,
      (a, b) => `第一產業比重，${a}最高，${b}其次`,
      (a, b) => `第一产业比重，${a}最高，${b}其次`,
    ),
  },
  'secondary-share': {
    name: {
      en: 'Share of industry and construction',
      'zh-Hant': '第二產業比重',
      'zh-Hans': '第二产业比重',
    },
    finding: finding(
      (a, b) => `Industry and construction weigh most in ${a} and ${b}`,
      (a, b) => `第二產業比重，${a}最高，${b}其次`,
      (a, b) => `第二产业比重，${a}最高，${b}其次`,
    ),
  },
  'tertiary-share': {
    name: { en: 'Share of services', 'zh-Hant': '第三產業比重', 'zh-Hans': '第三产业比重' },
    finding: finding(
      (a, b) => `Services weigh most in ${a} and ${b}`,
      (a, b) => `第三產業比重，${a}最高，${b}其次`,
      (a, b) => `第三产业比重，${a}最高，${b}其次`,
    ),
  },
};
