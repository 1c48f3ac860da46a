import { createInstance, type i18n } from 'i18next';
import type english from './en.json';
import { type Lang } from './text';

/** Words of the interface; English says which keys there are, another language lacking one does not compile. */
export type Dictionary = typeof english;

const dictionaries: Readonly<Record<Lang, () => Promise<{ default: Dictionary }>>> = {
  en: () => import('./en.json'),
  'zh-Hant': () => import('./zh-Hant.json'),
  'zh-Hans': () => import('./zh-Hans.json'),
};

const spoken = new Map<Lang, Promise<i18n>>();

async function open(lang: Lang): Promise<i18n> {
  const { default: words } = await dictionaries[lang]();
  const instance = createInstance();
  await instance.init({
    lng: lang,
    fallbackLng: false,
    resources: { [lang]: { translation: words } },
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}

/**
 * The interface in one language. Each language has an instance of its own, so a page changes
 * language in one step and never shows two. Rejects when the dictionary cannot be fetched; the
 * next call asks again.
 */
export function speak(lang: Lang): Promise<i18n> {
  const known = spoken.get(lang);
  if (known) return known;
  const opening = open(lang);
  spoken.set(lang, opening);
  opening.catch(() => spoken.delete(lang));
  return opening;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Dictionary };
    enableSelector: true;
  }
}
