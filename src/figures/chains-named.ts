import type { Text } from '../i18n/text';

/** The statements of one feature about a chain, and what they name in few words. */
export interface Naming {
  readonly set:
    | 'industry-ranks'
    | 'targets-2030'
    | 'city-clusters'
    | 'global-shares'
    | 'resources'
    | 'national-clusters'
    | 'companies'
    | 'programme-2026';
  readonly ids: readonly string[];
  readonly text: Text;
}

type Year = '2025' | '2026';

/** The two features, in the order in which they came out. */
export const features: readonly { readonly year: Year; readonly label: Text }[] = [
  {
    year: '2025',
    label: { en: '2025 feature', 'zh-Hant': '2025年專題', 'zh-Hans': '2025年专题' },
  },
  {
    year: '2026',
    label: { en: '2026 feature', 'zh-Hant': '2026年專題', 'zh-Hans': '2026年专题' },
  },
];

const rank: Text = {
  en: 'size and national rank',
  'zh-Hant': '規模及全國位次',
  'zh-Hans': '规模及全国位次',
};
const opticsValley: Naming = {
  set: 'city-clusters',
  ids: ['nanchang-electronics-chain'],
  text: { en: 'Nanchang Optics Valley', 'zh-Hant': '南昌光谷', 'zh-Hans': '南昌光谷' },
};
const electronics: Naming = {
  set: 'industry-ranks',
  ids: ['electronics-over-1tn', 'electronics-rank-national'],
  text: rank,
};
const aviationCity: Naming = {
  set: 'city-clusters',
  ids: ['nanchang-aviation-city'],
  text: { en: 'Nanchang Aviation City', 'zh-Hant': '南昌航空城', 'zh-Hans': '南昌航空城' },
};
const petrochemicals: Naming = {
  set: 'city-clusters',
  ids: ['jiujiang-leading-industries'],
  text: {
    en: 'a leading industry of Jiujiang',
    'zh-Hant': '九江主導產業之一',
    'zh-Hans': '九江主导产业之一',
  },
};

/** What each feature names of the plan's chains and clusters, by row of the plan. */
export const namings: Readonly<Record<string, Partial<Record<Year, Naming>> | undefined>> = {
  'chain-electronic-information': { '2025': opticsValley, '2026': electronics },
  'chain-non-ferrous-metals': {
    '2026': {
      set: 'industry-ranks',
      ids: ['nonferrous-over-1tn', 'nonferrous-rank-national'],
      text: rank,
    },
  },
  'chain-equipment-manufacturing': {
    '2026': {
      set: 'targets-2030',
      ids: ['target-trillion-equipment'],
      text: { en: 'target for 2030', 'zh-Hant': '2030年目標', 'zh-Hans': '2030年目标' },
    },
  },
  'chain-new-energy': {
    '2026': {
      set: 'programme-2026',
      ids: ['event-supply-chain-sectors'],
      text: {
        en: 'sector of the matchmaking sessions',
        'zh-Hant': '產業鏈對接的行業之一',
        'zh-Hans': '产业链对接的行业之一',
      },
    },
  },
  'chain-petrochemicals-chemicals': { '2026': petrochemicals },
  'chain-aviation': { '2025': aviationCity },
  'cluster-1269-electronic-information': { '2025': opticsValley, '2026': electronics },
  'cluster-1269-copper-based-new-materials': {
    '2025': {
      set: 'national-clusters',
      ids: ['cluster-copper'],
      text: {
        en: 'a national advanced manufacturing cluster',
        'zh-Hant': '國家先進製造業集群之一',
        'zh-Hans': '国家先进制造业集群之一',
      },
    },
  },
  'cluster-1269-lithium-battery-photovoltaic-new-energy': {
    '2025': {
      set: 'city-clusters',
      ids: ['yichun-lithium-loop', 'xinyu-lithium-salt-base'],
      text: {
        en: 'lithium chains of Yichun and Xinyu',
        'zh-Hant': '宜春、新余的鋰電產業鏈',
        'zh-Hans': '宜春、新余的锂电产业链',
      },
    },
    '2026': {
      set: 'global-shares',
      ids: ['tinci-electrolyte-leader'],
      text: {
        en: 'Tinci’s battery electrolyte',
        'zh-Hant': '天賜的鋰電池電解液',
        'zh-Hans': '天赐的锂电池电解液',
      },
    },
  },
  'cluster-1269-tungsten-rare-earth-new-materials': {
    '2025': {
      set: 'national-clusters',
      ids: ['cluster-rare-earth'],
      text: {
        en: 'rare earths: a national advanced manufacturing cluster',
        'zh-Hant': '稀土：國家先進製造業集群之一',
        'zh-Hans': '稀土：国家先进制造业集群之一',
      },
    },
    '2026': {
      set: 'resources',
      ids: ['tungsten-reserve-share'],
      text: { en: 'tungsten reserves', 'zh-Hant': '鎢礦儲量', 'zh-Hans': '钨矿储量' },
    },
  },
  'cluster-1269-aviation': { '2025': aviationCity },
  'cluster-1269-integrated-refining-chemical-new-materials': {
    '2026': {
      set: 'companies',
      ids: ['photo-sinopec-jiujiang'],
      text: {
        en: 'Sinopec Jiujiang, in a photograph',
        'zh-Hant': '九江石化（照片）',
        'zh-Hans': '九江石化（照片）',
      },
    },
  },
};
