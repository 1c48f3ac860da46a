import type { Data } from '../datasets';
import { say, type Lang, type Text } from '../i18n/text';
import { countiesOf, placeOf } from '../model/places';
import { placedIn, placedNeeds } from '../model/placed';
import { countiesHeight, countiesOption } from './city-counties-plot';
import { formatNumber } from '../i18n/format';
import { cityChoice, cityIn, inEvery } from './parts/choices';
import type { FigureSpec, View } from './spec';

type Needs = (typeof placedNeeds)[number];

const silent: Text = {
  en: 'nothing placed here',
  'zh-Hant': '來源無所記',
  'zh-Hans': '来源无所记',
};

const namesakes: Text = {
  en: 'Zones and companies called after a county are listed for the whole city: their sources print no county.',
  'zh-Hant': '以縣市為名的開發區和公司列於全市：來源未刊所在縣市區。',
  'zh-Hans': '以县市为名的开发区和公司列于全市：来源未刊所在县市区。',
};

/** Whether a zone of the city is called after one of its counties: a name, which is no place yet. */
function isNamesake(data: Pick<Data, Needs>, city: string, lang: Lang): boolean {
  // The browser has the words of the page's language alone.
  const root = (name: Text) =>
    say(name, lang).replace(/[縣县市區区]$| (?:City|County|District)$/, '');
  const own = root(placeOf(data, city).name);
  const roots = countiesOf(data, city)
    .map((county) => root(county.name))
    .filter((name) => name !== own);
  return data['development-zones'].rows.some(
    ({ places, name }) =>
      places.includes(city) && name && roots.some((known) => say(name, lang).includes(known)),
  );
}

const shortsOf = (data: Pick<Data, 'places'>): ReadonlyMap<string, Text> =>
  new Map(data.places.rows.map(({ adcode, short }) => [adcode, short]));

/** The counties of one city: what the sources place in one is pinned, the rest is hatched, never zero. */
export const cityCounties: FigureSpec<Needs> = {
  id: 'city-counties',
  topic: 'cities',
  title: (data, view) => {
    const city = cityIn(data, view);
    const counties = countiesOf(data, city.adcode);
    const named = counties.filter((county) => placedIn(data, county.adcode).length > 0).length;
    return inEvery((lang) => {
      const [all, some] = [counties.length, named].map((n) => formatNumber(n, lang));
      const name = say(city.short, lang);
      if (named === 0) {
        return {
          en: `${name} has ${all} county-level units; the sources place nothing in ${counties.length === 2 ? 'either' : 'any'} of them`,
          'zh-Hant': `${name}有${all}個縣市區，來源均無所記`,
          'zh-Hans': `${name}有${all}个县市区，来源均无所记`,
        }[lang];
      }
      return {
        en: `${name} has ${all} county-level units; the sources place something in ${some} of them`,
        'zh-Hant': `${name}有${all}個縣市區，來源所記落在其中${some}個`,
        'zh-Hans': `${name}有${all}个县市区，来源所记落在其中${some}个`,
      }[lang];
    });
  },
  subtitle: (data, view) =>
    countiesOf(data, cityIn(data, view).adcode).some(
      (county) => placedIn(data, county.adcode).length > 0,
    )
      ? {
          en: 'Tinted: a source places something there. Hatched: no source does, which does not mean nothing is there',
          'zh-Hant': '有色：來源在此有所記；斜線：來源無所記，不等於當地沒有',
          'zh-Hans': '有色：来源在此有所记；斜线：来源无所记，不等于当地没有',
        }
      : {
          en: 'Hatched: no source places anything there, which does not mean nothing is there',
          'zh-Hant': '斜線：來源無所記，不等於當地沒有',
          'zh-Hans': '斜线：来源无所记，不等于当地没有',
        },
  needs: placedNeeds,
  controls: (data) => [cityChoice(data)],
  table: (data, view) => ({
    rowHeader: { en: 'County', 'zh-Hant': '縣市區', 'zh-Hans': '县市区' },
    columns: [
      {
        id: 'placed',
        label: { en: 'What the sources place here', 'zh-Hant': '來源所記', 'zh-Hans': '来源所记' },
      },
    ],
    rows: countiesOf(data, cityIn(data, view).adcode).map((county) => {
      const placed = placedIn(data, county.adcode);
      const [origin, ...also] = placed.map(({ source, locator }) => ({ source, locator }));
      return {
        id: county.adcode,
        label: county.name,
        places: [county.adcode],
        cells: [
          {
            text:
              placed.length === 0
                ? silent
                : inEvery((lang) =>
                    placed.map(({ label }) => say(label, lang)).join(lang === 'en' ? '; ' : '；'),
                  ),
            ...(origin ? { origin, also } : {}),
            notes: [...new Set(placed.flatMap(({ notes }) => notes))],
          },
        ],
      };
    }),
  }),
  geometry: (view) => `city/${geometryCode(view)}`,
  height: (table, view, topology, data) => countiesHeight(table, view, topology, shortsOf(data)),
  option: (table, view, data, topology) =>
    topology ? countiesOption(table, view, topology, shortsOf(data)) : {},
  reading: (data, view) =>
    isNamesake(data, cityIn(data, view).adcode, view.lang) ? [namesakes] : [],
  slide: 'picture',
};

/** Codes by name in addresses, known before any dataset is there; a test holds them to the register. */
export const cityCodes: Readonly<Record<string, string>> = {
  nanchang: '360100',
  jingdezhen: '360200',
  pingxiang: '360300',
  jiujiang: '360400',
  xinyu: '360500',
  yingtan: '360600',
  ganzhou: '360700',
  jian: '360800',
  yichun: '360900',
  fuzhou: '361000',
  shangrao: '361100',
};

const geometryCode = (view: View): string => cityCodes[view.choices.city ?? ''] ?? '360700';
