import type { Text } from '../i18n/text';

/** A company or site of the features: the row that tells of it, and how it comes into the text. */
export interface Firm {
  readonly set: 'companies' | 'company-milestones' | 'city-clusters';
  readonly id: string;
  readonly how: Text;
  /** Its name, where the row is called after something else. */
  readonly name?: Text;
}

const settled: Text = { en: 'settled', 'zh-Hant': '落戶', 'zh-Hans': '落户' };
const pictured: Text = { en: 'in a photograph', 'zh-Hant': '見於照片', 'zh-Hans': '见于照片' };

/** Every company and site that the two features name. */
export const firms: readonly Firm[] = [
  {
    set: 'companies',
    id: 'tinci-years-jiujiang',
    how: {
      en: 'base; leader of its industry',
      'zh-Hant': '基地，行業龍頭',
      'zh-Hans': '基地，行业龙头',
    },
    name: {
      en: 'Guangzhou Tinci Materials',
      'zh-Hant': '廣州天賜高新材料',
      'zh-Hans': '广州天赐高新材料',
    },
  },
  {
    set: 'companies',
    id: 'company-youxuan-hkex',
    how: {
      en: 'drawn by a fund, listed in Hong Kong',
      'zh-Hant': '基金引進，港交所掛牌',
      'zh-Hans': '基金引进，港交所挂牌',
    },
  },
  {
    set: 'companies',
    id: 'company-kings3d-jiujiang',
    how: {
      en: 'project drawn by a fund',
      'zh-Hant': '基金引進的項目',
      'zh-Hans': '基金引进的项目',
    },
  },
  { set: 'companies', id: 'photo-sinopec-jiujiang', how: pictured },
  { set: 'companies', id: 'company-fii-ganzhou', how: settled },
  { set: 'companies', id: 'company-engineai-ganzhou', how: settled },
  {
    set: 'companies',
    id: 'photo-xunwu-smart-vegetables',
    how: {
      en: 'in a photograph; Xunwu County',
      'zh-Hant': '見於照片，在尋烏縣',
      'zh-Hans': '见于照片，在寻乌县',
    },
  },
  {
    set: 'city-clusters',
    id: 'fuzhou-nev-cluster',
    how: { en: 'base', 'zh-Hant': '基地', 'zh-Hans': '基地' },
    name: { en: 'BYD', 'zh-Hant': '比亞迪', 'zh-Hans': '比亚迪' },
  },
  {
    set: 'company-milestones',
    id: 'faurecia-first-zero-carbon',
    how: {
      en: 'speaks in the feature; Fengcheng',
      'zh-Hant': '在專題內發言，在豐城',
      'zh-Hans': '在专题内发言，在丰城',
    },
    name: {
      en: 'Faurecia Clarion Electronics',
      'zh-Hant': '佛吉亞歌樂電子',
      'zh-Hans': '佛吉亚歌乐电子',
    },
  },
  {
    set: 'company-milestones',
    id: 'wode-visit-2017',
    how: {
      en: 'speaks in the feature; Yujiang',
      'zh-Hant': '在專題內發言，在余江',
      'zh-Hans': '在专题内发言，在余江',
    },
    name: {
      en: 'Jiangxi Wode’er Technology Group',
      'zh-Hant': '江西沃德爾科技集團',
      'zh-Hans': '江西沃德尔科技集团',
    },
  },
  { set: 'companies', id: 'photo-jmev-welding', how: pictured },
  { set: 'companies', id: 'photo-shengyi', how: pictured },
  {
    set: 'company-milestones',
    id: 'sateri-investment',
    how: {
      en: 'speaks in the feature',
      'zh-Hant': '在專題內發言',
      'zh-Hans': '在专题内发言',
    },
    name: {
      en: 'Sateri (China) Fibre, of RGE',
      'zh-Hant': '賽得利（中國）纖維，屬金鷹集團',
      'zh-Hans': '赛得利（中国）纤维，属金鹰集团',
    },
  },
];
