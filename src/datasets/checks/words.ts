import { langs, type Text } from '../../i18n/text';
import type { Data, DatasetId } from '../index';
import type { Fault } from '../fault';
import { fault, type AnyRow } from './room';

/** Latin words that Chinese readers use as they are. Names of sources are free of this list. */
export const latinInChinese: readonly string[] = [
  'LED',
  'VEP',
  'ESG',
  '3D',
  'A',
  'B',
  'C',
  'H',
  'N',
  'PE',
  'LNG',
  'BYD',
  'TCL',
  'UBTECH',
  'G-P',
  'GitHub',
  'Tushare',
  'QuantSandbox',
  'Discover Jiangxi',
  'IP',
  'AI',
];

const allowedLatin = new Set(latinInChinese.flatMap((name) => name.split(' ')));
const latinWord = /\d?[A-Za-z]+(?:[.'’-][A-Za-z]+)*/g;
const han = /\p{Script=Han}/u;

/** Notes that quote printed characters, and names of sources, may hold Han in English. */
const mayHoldHan = (dataset: DatasetId, row: AnyRow | null): boolean =>
  dataset === 'sources' ||
  (dataset === 'notes' &&
    ['misprint', 'conflict', 'basis', 'attribution'].includes(String(row?.['kind'])));

const isText = (value: object): value is Text => langs.every((lang) => lang in value);

/** Every text inside a value, with its path. */
const textsIn = (value: unknown, path: readonly string[] = []): [path: string, text: Text][] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [[path.join('.'), value]];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
};

const textFaults = (
  dataset: DatasetId,
  row: AnyRow | null,
  whole: unknown,
  prefix: readonly string[],
): Fault[] =>
  textsIn(whole, prefix).flatMap(([path, text]) => {
    const faults: Fault[] = [];
    if (han.test(text.en) && !mayHoldHan(dataset, row))
      faults.push(
        fault({ dataset, row }, `${path}.en`, `Chinese characters in “${text.en}”`, 'English only'),
      );
    if (dataset === 'sources') return faults;
    for (const lang of ['zh-Hant', 'zh-Hans'] as const) {
      const foreign = (text[lang].match(latinWord) ?? []).filter((word) => !allowedLatin.has(word));
      if (foreign.length > 0) {
        const found = `“${foreign.join('”, “')}” in “${text[lang]}”`;
        faults.push(
          fault(
            { dataset, row },
            `${path}.${lang}`,
            found,
            'Chinese words, or a name that is Latin by nature',
          ),
        );
      }
    }
    return faults;
  });

/** English is English and Chinese is Chinese, in every text of every row and of every meta. */
export const languagesAreClean = (room: Data): Fault[] =>
  // Object.keys forgets the names of the datasets.
  (Object.keys(room) as DatasetId[]).flatMap((dataset) => [
    ...textFaults(dataset, null, room[dataset].meta, ['meta']),
    ...(room[dataset].rows as readonly AnyRow[]).flatMap((row) =>
      textFaults(dataset, row, row, []),
    ),
  ]);
