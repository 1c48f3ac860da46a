import type { Lang, Text } from '../i18n/text';

/** The script a name is repeated in beside the view's own: Chinese for English readers, else Latin. */
export const otherScript: Readonly<Record<Lang, Lang>> = {
  en: 'zh-Hant',
  'zh-Hant': 'en',
  'zh-Hans': 'en',
};

/** A name in the other script of each view. */
export const otherName = (name: Text): Text => ({
  en: name['zh-Hant'],
  'zh-Hant': name.en,
  'zh-Hans': name.en,
});
