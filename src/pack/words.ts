import { isLang, say, type Text } from '../i18n/text';

/** Said where an address of the web should stand and nobody knows one; two lines fit a square. */
const noAddress: Text = {
  en: 'This file has\nno web address.',
  'zh-Hant': '此檔案\n沒有網址。',
  'zh-Hans': '此文件\n没有网址。',
};

/** That a file has no web address, line by line, in the language of the page. */
export function withoutAddress(): string[] {
  const { lang } = document.documentElement;
  return say(noAddress, isLang(lang) ? lang : 'en').split('\n');
}
