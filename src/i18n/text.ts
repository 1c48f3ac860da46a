/** The three languages, in the order of the switch; also the first part of every address. */
export const langs = ['en', 'zh-Hant', 'zh-Hans'] as const;

export type Lang = (typeof langs)[number];

/** One statement in every language. */
export type Text = Readonly<Record<Lang, string>>;

/** The statement in the reader's language; there is no fallback to another one. */
export const say = (text: Text, lang: Lang): string => text[lang];

export const isLang = (value: string | undefined): value is Lang =>
  langs.some((lang) => lang === value);
