import type { Text } from '../i18n/text';
import { industryNames } from './industry-names';

/** Values that files write as keys, in words, by field. */
export const valueNames: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  measure: {
    population: { en: 'Residents', 'zh-Hant': '常住人口', 'zh-Hans': '常住人口' },
    urbanisation: { en: 'Living in towns', 'zh-Hant': '城鎮化率', 'zh-Hans': '城镇化率' },
    density: { en: 'Density', 'zh-Hant': '人口密度', 'zh-Hans': '人口密度' },
    registered: { en: 'Registered', 'zh-Hant': '戶籍人口', 'zh-Hans': '户籍人口' },
    share: { en: 'Share of the province', 'zh-Hant': '佔全省比重', 'zh-Hans': '占全省比重' },
    trade: { en: 'Foreign trade', 'zh-Hant': '進出口', 'zh-Hans': '进出口' },
    remainder: {
      en: 'What the others leave',
      'zh-Hant': '其餘各市所佔餘數',
      'zh-Hans': '其余各市所占余数',
    },
    gdp: { en: 'GDP', 'zh-Hant': '生產總值', 'zh-Hans': '生产总值' },
    growth: { en: 'Growth of GDP', 'zh-Hant': '生產總值增速', 'zh-Hans': '生产总值增速' },
    'per-person': { en: 'GDP per person', 'zh-Hant': '人均生產總值', 'zh-Hans': '人均生产总值' },
    'gdp-usd': { en: 'GDP in US$', 'zh-Hant': '生產總值（美元）', 'zh-Hans': '生产总值（美元）' },
    'per-person-usd': {
      en: 'GDP per person in US$',
      'zh-Hant': '人均生產總值（美元）',
      'zh-Hans': '人均生产总值（美元）',
    },
    projects: { en: 'Projects signed', 'zh-Hant': '簽約項目', 'zh-Hans': '签约项目' },
    'rail-time': { en: 'Fastest train', 'zh-Hant': '最快列車', 'zh-Hans': '最快列车' },
    reach: { en: 'Reach', 'zh-Hant': '可達範圍', 'zh-Hans': '可达范围' },
    airport: { en: 'Airport', 'zh-Hant': '機場', 'zh-Hans': '机场' },
    trains: { en: 'Freight trains', 'zh-Hant': '貨運班列', 'zh-Hans': '货运班列' },
    amount: { en: 'Amount signed', 'zh-Hant': '簽約金額', 'zh-Hans': '签约金额' },
  },
  sector: {
    primary: { en: 'Primary', 'zh-Hant': '第一產業', 'zh-Hans': '第一产业' },
    secondary: { en: 'Secondary', 'zh-Hant': '第二產業', 'zh-Hans': '第二产业' },
    tertiary: { en: 'Tertiary', 'zh-Hant': '第三產業', 'zh-Hans': '第三产业' },
  },
  kind: {
    etdz: {
      en: 'Economic and technological zone',
      'zh-Hant': '經濟技術開發區',
      'zh-Hans': '经济技术开发区',
    },
    hidz: { en: 'High-tech zone', 'zh-Hant': '高新區', 'zh-Hans': '高新区' },
    total: { en: 'Total', 'zh-Hant': '合計', 'zh-Hans': '合计' },
    sme: {
      en: 'SME cluster',
      'zh-Hant': '中小企業特色產業集群',
      'zh-Hans': '中小企业特色产业集群',
    },
    advanced: {
      en: 'Advanced manufacturing',
      'zh-Hant': '先進製造業集群',
      'zh-Hans': '先进制造业集群',
    },
    count: { en: 'Number of clusters', 'zh-Hant': '集群數目', 'zh-Hans': '集群数目' },
    conflict: { en: 'Sources differ', 'zh-Hant': '來源不一', 'zh-Hans': '来源不一' },
    misprint: { en: 'Probable misprint', 'zh-Hant': '疑為誤刊', 'zh-Hans': '疑为误刊' },
    basis: { en: 'Basis unclear', 'zh-Hant': '口徑不明', 'zh-Hans': '口径不明' },
    'not-additive': { en: 'Not to be added', 'zh-Hant': '不可相加', 'zh-Hans': '不可相加' },
    attribution: { en: 'Whose word it is', 'zh-Hant': '屬誰所言', 'zh-Hans': '属谁所言' },
    method: { en: 'Our method', 'zh-Hant': '本站方法', 'zh-Hans': '本站方法' },
    place: { en: 'Place', 'zh-Hant': '地名', 'zh-Hans': '地名' },
    institution: { en: 'Institution', 'zh-Hant': '機構', 'zh-Hans': '机构' },
    company: { en: 'Company', 'zh-Hant': '企業', 'zh-Hans': '企业' },
    event: { en: 'Event', 'zh-Hant': '活動', 'zh-Hans': '活动' },
    policy: { en: 'Policy', 'zh-Hant': '政策', 'zh-Hans': '政策' },
    industry: { en: 'Industry', 'zh-Hant': '產業', 'zh-Hans': '产业' },
  },
  item: {
    chain: { en: 'Chain', 'zh-Hant': '產業鏈', 'zh-Hans': '产业链' },
    cluster: { en: 'Cluster', 'zh-Hant': '集群', 'zh-Hans': '集群' },
    target: { en: 'Target', 'zh-Hant': '目標', 'zh-Hans': '目标' },
  },
  by: {
    all: { en: 'All', 'zh-Hant': '全部', 'zh-Hans': '全部' },
    exchange: { en: 'Exchange', 'zh-Hant': '交易所', 'zh-Hans': '交易所' },
    board: { en: 'Board', 'zh-Hant': '板塊', 'zh-Hans': '板块' },
    industry: { en: 'Industry', 'zh-Hant': '行業', 'zh-Hans': '行业' },
  },
  exchange: {
    SZSE: { en: 'Shenzhen', 'zh-Hant': '深圳', 'zh-Hans': '深圳' },
    SSE: { en: 'Shanghai', 'zh-Hant': '上海', 'zh-Hans': '上海' },
    BSE: { en: 'Beijing', 'zh-Hant': '北京', 'zh-Hans': '北京' },
    HKEX: { en: 'Hong Kong', 'zh-Hant': '香港', 'zh-Hans': '香港' },
  },
  board: {
    main: { en: 'Main board', 'zh-Hant': '主板', 'zh-Hans': '主板' },
    chinext: { en: 'ChiNext', 'zh-Hant': '創業板', 'zh-Hans': '创业板' },
    star: { en: 'STAR Market', 'zh-Hant': '科創板', 'zh-Hans': '科创板' },
    bse: { en: 'Beijing', 'zh-Hant': '北交所', 'zh-Hans': '北交所' },
  },
  base: {
    china: { en: 'China', 'zh-Hant': '全國', 'zh-Hans': '全国' },
    world: { en: 'The world', 'zh-Hant': '全球', 'zh-Hans': '全球' },
  },
  baseline: {
    none: { en: 'None published', 'zh-Hant': '未公布', 'zh-Hans': '未公布' },
    'not-a-target': { en: 'Not a target', 'zh-Hant': '不屬目標', 'zh-Hans': '不属目标' },
  },
  level: {
    province: { en: 'Province', 'zh-Hant': '省', 'zh-Hans': '省' },
    city: { en: 'City', 'zh-Hant': '設區市', 'zh-Hans': '设区市' },
    county: { en: 'County', 'zh-Hant': '縣級', 'zh-Hans': '县级' },
    outside: { en: 'Outside Jiangxi', 'zh-Hant': '省外', 'zh-Hans': '省外' },
  },
  industry: {
    ...industryNames,
    'non-ferrous': { en: 'Non-ferrous metals', 'zh-Hant': '有色金屬', 'zh-Hans': '有色金属' },
    equipment: { en: 'Equipment', 'zh-Hant': '裝備製造', 'zh-Hans': '装备制造' },
    all: { en: 'All', 'zh-Hant': '全部', 'zh-Hans': '全部' },
  },
};
