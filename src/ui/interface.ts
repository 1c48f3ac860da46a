import { useTranslation } from 'react-i18next';
import { isLang, type Lang } from '../i18n/text';

/** The interface's words (`t`) and the language they are in. */
export function useInterface() {
  const { t, i18n } = useTranslation();
  const lang: Lang = isLang(i18n.language) ? i18n.language : 'en';
  return { t, lang };
}
