import type { Text } from '../i18n/text';
import { rowOf } from '../model/find';
import { statements } from './parts/statements';

/** A speaker by office, and the rows that tell what was said; names of persons are not kept. */
interface Speaker {
  readonly group: Text;
  readonly office: Text;
  readonly dataset: 'voices' | 'hk-relations';
  readonly ids: readonly string[];
}

const officials: Text = {
  en: 'Officials of Jiangxi',
  'zh-Hant': '江西官員',
  'zh-Hans': '江西官员',
};
const hongKong: Text = {
  en: 'Hong Kong’s trade office in Wuhan',
  'zh-Hant': '香港駐武漢經貿辦',
  'zh-Hans': '香港驻武汉经贸办',
};
const firms: Text = {
  en: 'Companies, speaking for themselves',
  'zh-Hant': '企業自述',
  'zh-Hans': '企业自述',
};
const company: Text = { en: 'Company statement', 'zh-Hant': '企業說法', 'zh-Hans': '企业说法' };

const speakers: readonly Speaker[] = [
  {
    group: officials,
    office: {
      en: 'Provincial Party secretary',
      'zh-Hant': '江西省委書記',
      'zh-Hans': '江西省委书记',
    },
    dataset: 'voices',
    ids: [
      'quote-party-secretary-manufacturing',
      'quote-party-secretary-delivery',
      'beautiful-jiangxi-four-lines',
    ],
  },
  {
    group: officials,
    office: { en: 'Governor', 'zh-Hant': '江西省省長', 'zh-Hans': '江西省省长' },
    dataset: 'voices',
    ids: ['quote-governor-three-tracks'],
  },
  {
    group: officials,
    office: {
      en: 'Deputy head, science and technology department',
      'zh-Hant': '江西省科技廳副職',
      'zh-Hans': '江西省科技厅副职',
    },
    dataset: 'hk-relations',
    ids: ['quote-scitech-four-green'],
  },
  {
    group: hongKong,
    office: { en: 'Director', 'zh-Hant': '主任', 'zh-Hans': '主任' },
    dataset: 'hk-relations',
    ids: ['weto-participation', 'hk-super-connector'],
  },
  {
    group: firms,
    office: company,
    dataset: 'voices',
    ids: [
      'faurecia-location',
      'faurecia-support',
      'sateri-advantages',
      'wode-from-zhejiang',
      'wode-government-service',
    ],
  },
  {
    group: { en: 'The 2026 feature itself', 'zh-Hant': '2026年專題', 'zh-Hans': '2026年专题' },
    office: { en: 'Closing line', 'zh-Hant': '結語', 'zh-Hans': '结语' },
    dataset: 'voices',
    ids: ['slogan-choose-jiangxi'],
  },
];

/** What officials, Hong Kong's office and companies say, in our own words. */
export const voices = statements<'voices' | 'hk-relations'>({
  id: 'voices',
  topic: 'doing-business',
  as: 'cards',
  title: {
    en: 'Officials speak of industry, companies of location and service',
    'zh-Hant': '官員談產業與綠色，企業談區位與服務',
    'zh-Hans': '官员谈产业与绿色，企业谈区位与服务',
  },
  subtitle: {
    en: 'Statements in the 2025 and 2026 features, in our own words; speakers by office, exact dates not printed',
    'zh-Hant': '2025年及2026年專題中的說法，由本站轉述；講者只列職銜，確切日期未刊',
    'zh-Hans': '2025年及2026年专题中的说法，由本站转述；讲者只列职衔，确切日期未刊',
  },
  rowHeader: { en: 'Statement', 'zh-Hant': '說法', 'zh-Hans': '说法' },
  remarks: { en: 'Speaker', 'zh-Hant': '講者', 'zh-Hans': '讲者' },
  needs: ['voices', 'hk-relations'],
  said: (data) =>
    speakers.flatMap(({ group, office, dataset, ids }) =>
      ids.map((id) => ({
        row: dataset === 'voices' ? rowOf(data.voices, id) : rowOf(data['hk-relations'], id),
        group,
        remark: office,
      })),
    ),
});
