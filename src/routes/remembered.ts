import type { Lang } from '../i18n/text';

const key = 'lang';

/** The language the reader chose last, as the browser kept it; a browser may keep nothing. */
export function rememberedLanguage(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the language for the next visit to the door. */
export function rememberLanguage(lang: Lang): void {
  try {
    localStorage.setItem(key, lang);
  } catch {
    // The address has the language; only the door forgets it.
  }
}
