import { isLang, type Lang } from '../i18n/text';
import { decode } from '../shell/decode';

/** A page of the site, without its language and its query. */
export type Page =
  | { readonly page: 'overview' }
  | { readonly page: 'charts' }
  | { readonly page: 'grammar' }
  | { readonly page: 'chart'; readonly figure: string }
  | { readonly page: 'embed'; readonly figure: string }
  | { readonly page: 'city'; readonly city: string }
  | { readonly page: 'compare' }
  | { readonly page: 'topic'; readonly topic: string }
  | { readonly page: 'search' }
  /** A deck of the reader's own, which its query holds (shell/tray/address.ts). */
  | { readonly page: 'deck' }
  /** The list of decks, a deck on the stage, or a part of it: a slide by number, the handout. */
  | { readonly page: 'present'; readonly deck?: string; readonly part?: string }
  /** The presenter's console of a deck. */
  | { readonly page: 'console'; readonly deck: string }
  /** The catalogue, or one of its parts: a dataset, the register of doubts, the method, the changes. */
  | { readonly page: 'data'; readonly part?: string };

/** Stands for the site's own address in a page; the build puts that in its place (scripts/pages.mjs). */
export const siteToken = '{site}';

const rest = (page: Page): string => {
  switch (page.page) {
    case 'overview':
      return '';
    case 'charts':
      return '/charts';
    case 'grammar':
      return '/charts/grammar';
    case 'chart':
      return `/charts/${encodeURIComponent(page.figure)}`;
    case 'embed':
      return `/embed/${encodeURIComponent(page.figure)}`;
    case 'city':
      return `/cities/${encodeURIComponent(page.city)}`;
    case 'compare':
      return '/compare';
    case 'topic':
      return `/topics/${encodeURIComponent(page.topic)}`;
    case 'search':
      return '/search';
    case 'deck':
      return '/decks/new';
    case 'present':
      return ['/present', page.deck, page.part]
        .filter((part) => part !== undefined)
        .map((part, i) => (i === 0 ? part : encodeURIComponent(part)))
        .join('/');
    case 'console':
      return `/present/${encodeURIComponent(page.deck)}/console`;
    case 'data':
      return page.part === undefined ? '/data' : `/data/${encodeURIComponent(page.part)}`;
  }
};

/** Address of a page in a language; `query` without its question mark, empty parts left out. */
export const pathTo = (lang: Lang, page: Page, query = ''): string =>
  `/${lang}${rest(page)}${query === '' ? '' : `?${query}`}`;

/** Language and page of an address; null where it names none (figures and cities are not looked up). */
export function parsePath(pathname: string): { readonly lang: Lang; readonly page: Page } | null {
  const [lang, room, name, more] = pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  if (!isLang(lang) || more !== undefined) return null;
  if (room === undefined) return { lang, page: { page: 'overview' } };
  if (room === 'cities' && name !== undefined) return { lang, page: { page: 'city', city: name } };
  if (room === 'topics' && name !== undefined)
    return { lang, page: { page: 'topic', topic: name } };
  if (room === 'data')
    return { lang, page: name === undefined ? { page: 'data' } : { page: 'data', part: name } };
  if (room === 'decks' && name === 'new') return { lang, page: { page: 'deck' } };
  if (room === 'present' && name === undefined) return { lang, page: { page: 'present' } };
  if (room === 'search' && name === undefined) return { lang, page: { page: 'search' } };
  if (room === 'embed' && name !== undefined)
    return { lang, page: { page: 'embed', figure: name } };
  if (room === 'compare' && name === undefined) return { lang, page: { page: 'compare' } };
  if (room !== 'charts') return null;
  if (name === undefined) return { lang, page: { page: 'charts' } };
  return { lang, page: name === 'grammar' ? { page: 'grammar' } : { page: 'chart', figure: name } };
}

interface Address {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** The same address in another language: page, choices and place on the page stay. */
export function inLanguage({ pathname, search, hash }: Address, lang: Lang): string {
  const [first = '', ...others] = pathname.split('/').filter((part) => part !== '');
  const tail = isLang(first) || others.length > 0 ? others : [first];
  return `/${[lang, ...tail].filter((part) => part !== '').join('/')}${search}${hash}`;
}

/** The reader's language among ours, from the browser's list in its order; English where none fits. */
export function preferredLanguage(wishes: readonly string[]): Lang {
  for (const wish of wishes) {
    const tag = wish.toLowerCase();
    if (/^zh\b/.test(tag))
      return /-(hant|hk|tw|mo)\b/.test(tag) && !/-hans\b/.test(tag) ? 'zh-Hant' : 'zh-Hans';
    if (/^yue\b/.test(tag)) return 'zh-Hant';
    if (/^en\b/.test(tag)) return 'en';
  }
  return 'en';
}
