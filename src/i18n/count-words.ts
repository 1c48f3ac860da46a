import type { CountUnit, Unit } from './quantity';
import type { Text } from './text';

/** English noun for one and for any other number; the Chinese measure word. */
export interface CountWord extends Text {
  readonly one: string;
}

export const countWords: Readonly<Record<CountUnit, CountWord>> = {
  companies: { one: 'company', en: 'companies', 'zh-Hant': '家', 'zh-Hans': '家' },
  projects: { one: 'project', en: 'projects', 'zh-Hant': '個', 'zh-Hans': '个' },
  industries: { one: 'industry', en: 'industries', 'zh-Hant': '個', 'zh-Hans': '个' },
  clusters: { one: 'cluster', en: 'clusters', 'zh-Hant': '個', 'zh-Hans': '个' },
  items: { one: 'item', en: 'items', 'zh-Hant': '項', 'zh-Hans': '项' },
  kinds: { one: 'kind', en: 'kinds', 'zh-Hant': '種', 'zh-Hans': '种' },
  cities: { one: 'city', en: 'cities', 'zh-Hant': '個', 'zh-Hans': '个' },
  counties: { one: 'county', en: 'counties', 'zh-Hant': '個', 'zh-Hans': '个' },
  editions: { one: 'edition', en: 'editions', 'zh-Hant': '屆', 'zh-Hans': '届' },
  events: { one: 'event', en: 'events', 'zh-Hant': '場', 'zh-Hans': '场' },
  funds: { one: 'fund', en: 'funds', 'zh-Hant': '隻', 'zh-Hans': '只' },
  policies: { one: 'policy', en: 'policies', 'zh-Hant': '項', 'zh-Hans': '项' },
  articles: { one: 'article', en: 'articles', 'zh-Hant': '條', 'zh-Hans': '条' },
  fields: { one: 'field', en: 'fields', 'zh-Hant': '個', 'zh-Hans': '个' },
  titles: { one: 'title', en: 'titles', 'zh-Hant': '個', 'zh-Hans': '个' },
  zones: { one: 'zone', en: 'zones', 'zh-Hant': '個', 'zh-Hans': '个' },
  firms: { one: 'firm', en: 'firms', 'zh-Hant': '家', 'zh-Hans': '家' },
  issues: { one: 'issue', en: 'issues', 'zh-Hant': '個', 'zh-Hans': '个' },
  years: { one: 'year', en: 'years', 'zh-Hant': '年', 'zh-Hans': '年' },
  days: { one: 'day', en: 'days', 'zh-Hant': '天', 'zh-Hans': '天' },
  hours: { one: 'hour', en: 'hours', 'zh-Hant': '小時', 'zh-Hans': '小时' },
  minutes: { one: 'minute', en: 'minutes', 'zh-Hant': '分鐘', 'zh-Hans': '分钟' },
  trains: { one: 'train', en: 'trains', 'zh-Hant': '列', 'zh-Hans': '列' },
  targets: { one: 'target', en: 'targets', 'zh-Hant': '項', 'zh-Hans': '项' },
  regions: { one: 'region', en: 'regions', 'zh-Hant': '個', 'zh-Hans': '个' },
  levels: { one: 'level', en: 'levels', 'zh-Hant': '級', 'zh-Hans': '级' },
  actions: { one: 'action', en: 'actions', 'zh-Hant': '項', 'zh-Hans': '项' },
  claims: { one: 'claim', en: 'claims', 'zh-Hant': '項', 'zh-Hans': '项' },
  sites: { one: 'site', en: 'sites', 'zh-Hant': '處', 'zh-Hans': '处' },
};

/** Half of one of these has words of its own (half a day, 半天). */
export const halves: Readonly<Partial<Record<Unit, Text>>> = {
  years: { en: 'half a year', 'zh-Hant': '半年', 'zh-Hans': '半年' },
  days: { en: 'half a day', 'zh-Hant': '半天', 'zh-Hans': '半天' },
  hours: { en: 'half an hour', 'zh-Hant': '半小時', 'zh-Hans': '半小时' },
};
