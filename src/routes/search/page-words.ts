import type { Text } from '../../i18n/text';

/** What the search's page says besides the names it lists. */
export const pageWords = {
  lead: {
    en: 'Ask for a figure, a city or county, a company or a term, in English, in either Chinese script or in pinyin. What you type stays in your browser.',
    'zh-Hant':
      '可用英文、繁體、簡體或拼音查找數字、城市、縣區、公司和名詞。所輸入的文字只留在你的瀏覽器內。',
    'zh-Hans':
      '可用英文、繁体、简体或拼音查找数字、城市、县区、公司和名词。所输入的文字只留在你的浏览器内。',
  },
  still: {
    en: 'Searching needs scripts, which are off here. The names below are found with the browser’s own search in this page.',
    'zh-Hant': '搜尋需要執行腳本，目前未開啟。下列名稱可用瀏覽器的頁內查找功能找到。',
    'zh-Hans': '搜索需要执行脚本，目前未打开。下列名称可用浏览器的页内查找功能找到。',
  },
  places: { en: 'Cities and counties', 'zh-Hant': '城市和縣區', 'zh-Hans': '城市和县区' },
  topics: { en: 'Topics', 'zh-Hant': '主題', 'zh-Hans': '主题' },
  listed: { en: 'Listed companies', 'zh-Hant': '上市公司', 'zh-Hans': '上市公司' },
  terms: { en: 'Names and terms', 'zh-Hant': '名稱和名詞', 'zh-Hans': '名称和名词' },
  ours: { en: 'our translation', 'zh-Hant': '本站譯名', 'zh-Hans': '本站译名' },
  rest: {
    en: 'Statements without a place in a chart',
    'zh-Hant': '未入圖表的說法',
    'zh-Hans': '未入图表的说法',
  },
} satisfies Record<string, Text>;
