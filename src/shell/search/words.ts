import type { Text } from '../../i18n/text';
import type { Kind } from './index-file';

/** What each kind of answer is called before its title. */
export const kinds: Readonly<Record<Kind, Text>> = {
  city: { en: 'City', 'zh-Hant': '城市', 'zh-Hans': '城市' },
  county: { en: 'County', 'zh-Hant': '縣區', 'zh-Hans': '县区' },
  topic: { en: 'Topic', 'zh-Hant': '主題', 'zh-Hans': '主题' },
  figure: { en: 'Chart', 'zh-Hant': '圖表', 'zh-Hans': '图表' },
  fact: { en: 'Statement', 'zh-Hant': '事實', 'zh-Hans': '事实' },
  number: { en: 'Figure', 'zh-Hant': '數字', 'zh-Hans': '数字' },
  company: { en: 'Company', 'zh-Hant': '公司', 'zh-Hans': '公司' },
  term: { en: 'Term', 'zh-Hant': '名詞', 'zh-Hans': '名词' },
  note: { en: 'Note', 'zh-Hant': '註釋', 'zh-Hans': '注释' },
};

/** Everything the search says besides its answers. */
export const words = {
  search: { en: 'Search', 'zh-Hant': '搜尋', 'zh-Hans': '搜索' },
  hint: {
    en: 'A question, a place, a company, a term',
    'zh-Hant': '問題、地名、公司、名詞或拼音',
    'zh-Hans': '问题、地名、公司、名词或拼音',
  },
  close: { en: 'Close', 'zh-Hant': '關閉', 'zh-Hans': '关闭' },
  answers: { en: 'Answers', 'zh-Hant': '結果', 'zh-Hans': '结果' },
  examples: { en: 'For example', 'zh-Hant': '例如', 'zh-Hans': '例如' },
  loading: {
    en: 'The index is on its way.',
    'zh-Hant': '正在載入索引。',
    'zh-Hans': '正在载入索引。',
  },
  failed: {
    en: 'The index did not arrive. What you typed is kept.',
    'zh-Hant': '索引未能載入，輸入的文字仍保留。',
    'zh-Hans': '索引未能载入，输入的文字仍保留。',
  },
  again: { en: 'Try again', 'zh-Hant': '再試一次', 'zh-Hans': '再试一次' },
  none: {
    en: 'Nothing here answers that. The cities, which lead to most figures:',
    'zh-Hant': '這裏沒有相符的內容。可由各城市找起：',
    'zh-Hans': '这里没有相符的内容。可由各城市找起：',
  },
  slash: {
    en: 'The / key opens the search',
    'zh-Hant': '按 / 鍵開啟搜尋',
    'zh-Hans': '按 / 键打开搜索',
  },
} satisfies Record<string, Text>;

/** How many answers stand below, for voices; of more the best. */
export const counted = (count: number, isCut: boolean): Text => ({
  en: isCut ? `The best ${count} answers` : count === 1 ? '1 answer' : `${count} answers`,
  'zh-Hant': isCut ? `最相關的${count}項結果` : `${count}項結果`,
  'zh-Hans': isCut ? `最相关的${count}项结果` : `${count}项结果`,
});

/** Questions that show what can be asked. */
export const examples: readonly Text[] = [
  {
    en: 'Which city makes lithium salt and how much of the market?',
    'zh-Hant': '哪個城市生產鋰鹽？佔市場多少？',
    'zh-Hans': '哪个城市生产锂盐？占市场多少？',
  },
  {
    en: 'How many service items does Ganzhou handle to Shenzhen’s standard?',
    'zh-Hant': '贛州有多少項政務服務與深圳同標？',
    'zh-Hans': '赣州有多少项政务服务与深圳同标？',
  },
  {
    en: 'What growth does the 2030 target need?',
    'zh-Hant': '達到2030年目標需要多少增長？',
    'zh-Hans': '达到2030年目标需要多少增长？',
  },
  { en: 'Ganzhou', 'zh-Hant': '贛州', 'zh-Hans': '赣州' },
];
