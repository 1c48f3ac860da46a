import { DatasetError } from '../datasets/fault';
import { langs } from '../i18n/text';

/** The registers every figure refers to; in the browser they come in one file of one language. */
export const registerIds = ['sources', 'notes', 'places'] as const;

type RegisterId = (typeof registerIds)[number];

export const isRegister = (id: string): id is RegisterId => registerIds.some((one) => one === id);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Texts reduced to one language: `{ "en": …, "zh-Hant": …, "zh-Hans": … }` becomes `{ "en": … }`. */
export function inOneLanguage(value: unknown, lang: string): unknown {
  if (Array.isArray(value)) return value.map((part) => inOneLanguage(part, lang));
  if (!isRecord(value)) return value;
  if (langs.every((one) => one in value)) return { [lang]: value[lang] };
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '$schema')
      .map(([key, part]) => [key, inOneLanguage(part, lang)]),
  );
}

/** The same texts in the form every dataset has: a page shows one language, so all three say the same. */
export function inEveryLanguage(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inEveryLanguage);
  if (!isRecord(value)) return value;
  const keys = Object.keys(value);
  const [only = ''] = keys;
  if (keys.length === 1 && langs.some((lang) => lang === only))
    return Object.fromEntries(langs.map((lang) => [lang, value[only]]));
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, inEveryLanguage(part)]),
  );
}

const files = new Map<string, Promise<string>>();

function fetchFile(address: string): Promise<string> {
  const known = files.get(address);
  if (known) return known;
  const coming = fetch(address).then((answer) => {
    if (!answer.ok) throw new DatasetError('notes', 'unreachable');
    return answer.text();
  });
  files.set(address, coming);
  // What failed is asked for again.
  coming.catch(() => files.delete(address));
  return coming;
}

/**
 * The text of a register from the page's own file of registers; null where a page names none, as in
 * development. Throws `DatasetError` as `fetchText` does.
 */
export async function fetchRegister(id: RegisterId): Promise<string | null> {
  const address = document.querySelector<HTMLMetaElement>('meta[name=registers]')?.content;
  if (address === undefined) return null;
  const text = await fetchFile(address).catch((error: unknown) => {
    throw error instanceof DatasetError ? error : new DatasetError(id, 'unreachable');
  });
  try {
    const all: unknown = JSON.parse(text);
    return JSON.stringify(inEveryLanguage(isRecord(all) ? all[id] : null));
  } catch {
    // The parser says what is wrong with it, and the next one to ask fetches it anew.
    files.delete(address);
    return text;
  }
}
