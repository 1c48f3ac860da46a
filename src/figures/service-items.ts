import type { Text } from '../i18n/text';
import { inEvery } from './parts/choices';
import { links, type Ends } from './parts/links';
import { inOrderOf, statements } from './parts/statements';

const ganzhou: Text = { en: 'Ganzhou', 'zh-Hant': '贛州', 'zh-Hans': '赣州' };
const jian: Text = { en: 'Ji’an', 'zh-Hant': '吉安', 'zh-Hans': '吉安' };
const shenzhen: Text = { en: 'Shenzhen', 'zh-Hant': '深圳', 'zh-Hans': '深圳' };
const dongguan: Text = { en: 'Dongguan', 'zh-Hant': '東莞', 'zh-Hans': '东莞' };
const six: Text = {
  en: 'Guangzhou, Shenzhen, 4 unnamed',
  'zh-Hant': '廣州、深圳及未列名的四市',
  'zh-Hans': '广州、深圳及未列名的四市',
};

interface Tie extends Ends {
  readonly what: Text;
}

/** What is shared and between whom; the order is the order of the figure. */
const ties: Readonly<Record<string, Tie>> = {
  'ganzhou-same-standard-404': {
    from: ganzhou,
    to: shenzhen,
    what: {
      en: 'Items on Shenzhen’s standard',
      'zh-Hant': '與深圳「同事同標」的事項',
      'zh-Hans': '与深圳“同事同标”的事项',
    },
  },
  'eseal-fourth-city': {
    from: ganzhou,
    to: shenzhen,
    what: {
      en: 'Mutual recognition of e-seals: order of joining',
      'zh-Hant': '電子印章互認的次序',
      'zh-Hans': '电子印章互认的次序',
    },
  },
  'cross-province-items-151': {
    from: ganzhou,
    to: six,
    many: { all: 6, named: 2 },
    what: {
      en: 'Items handled across provinces',
      'zh-Hant': '「跨省通辦」的高頻事項',
      'zh-Hans': '“跨省通办”的高频事项',
    },
  },
  'cross-province-gba-cities': {
    from: ganzhou,
    to: six,
    many: { all: 6, named: 2 },
    what: {
      en: 'Bay Area cities that share them',
      'zh-Hant': '參與跨省通辦的大灣區城市',
      'zh-Hans': '参与跨省通办的大湾区城市',
    },
  },
  'jian-dongguan-items': {
    from: jian,
    to: dongguan,
    what: {
      en: 'Joint service items online',
      'zh-Hant': '「莞吉通辦」上線事項',
      'zh-Hans': '“莞吉通办”上线事项',
    },
  },
  'jian-dongguan-ecertificates': {
    from: jian,
    to: dongguan,
    what: {
      en: 'Electronic certificates recognised',
      'zh-Hant': '互認的電子證照',
      'zh-Hans': '互认的电子证照',
    },
  },
};

const between = ({ from, to }: Ends): Text =>
  inEvery((lang) => `${from[lang]}${lang === 'en' ? ' – ' : '—'}${to[lang]}`);

/** Services that two cities share, each count on a line of its own. */
export const serviceItems = statements<'service-items'>({
  id: 'service-items',
  topic: 'doing-business',
  as: links(ties),
  title: {
    en: 'Ganzhou handles 404 service items to Shenzhen’s standard',
    'zh-Hant': '贛州404項政務服務與深圳「同事同標」',
    'zh-Hans': '赣州404项政务服务与深圳“同事同标”',
  },
  subtitle: {
    en: 'Government services shared with Bay Area cities; counts of unlike things, 2025 and May 2026',
    'zh-Hant': '與大灣區城市共通的政務服務；各數所計不同，2025年及2026年5月',
    'zh-Hans': '与大湾区城市共通的政务服务；各数所计不同，2025年及2026年5月',
  },
  rowHeader: { en: 'What is shared', 'zh-Hant': '共通事項', 'zh-Hans': '共通事项' },
  remarks: { en: 'Between', 'zh-Hant': '兩地', 'zh-Hans': '两地' },
  needs: ['service-items'],
  said: (data) =>
    inOrderOf<'service-items'>(data['service-items'].rows, Object.keys(ties)).map((row) => {
      const tie = ties[row.id];
      return tie ? { row, label: tie.what, remark: between(tie) } : { row };
    }),
  reading: [
    {
      en: 'Items, kinds of certificate and cities are unlike things: they have no common scale and no total.',
      'zh-Hant': '事項、證照種類和城市所計不同，不設共同刻度，也不相加。',
      'zh-Hans': '事项、证照种类和城市所计不同，不设共同刻度，也不相加。',
    },
  ],
});
