import { isLang } from './i18n/text';
import { preferredLanguage } from './routes/paths';

function remembered(): string | null {
  try {
    return localStorage.getItem('lang');
  } catch {
    // A browser that keeps nothing is asked for its languages.
    return null;
  }
}

// The door leads on to the language chosen last, else to the browser's own; the query stays.
const kept = remembered() ?? undefined;
const lang = isLang(kept) ? kept : preferredLanguage(navigator.languages);
location.replace(`/${lang}${location.search}`);
