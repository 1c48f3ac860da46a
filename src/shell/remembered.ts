const key = 'lang';

/** Keeps the language for the next visit to the door (src/door.ts). */
export function rememberLanguage(lang: string): void {
  try {
    localStorage.setItem(key, lang);
  } catch {
    // The address has the language; only the door forgets it.
  }
}
