import { createInstance, type i18n } from 'i18next';
import type { Lang } from './text';
import { dictionaries, type Dictionary, type Translate } from './words';

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

/** An instance's `t` as the pages call it. */
export const translateBy =
  (instance: i18n): Translate =>
  // i18next types what it is called with far more narrowly than it needs to be here.
  (pick, values) =>
    instance.t(pick as never, values as never) as unknown as string;

/**
 * The interface in one language, for the build. Each language has an instance of its own, so a page changes
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
