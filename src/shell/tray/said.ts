import { isLang, say, type Lang, type Text } from '../../i18n/text';

/** The language of the page. */
export const language = (): Lang => {
  const { lang } = document.documentElement;
  return isLang(lang) ? lang : 'en';
};

/** A text in the language of the page. */
export const word = (text: Text): string => say(text, language());
