import { formatDate } from '../i18n/format';
import { say, type Lang, type Text } from '../i18n/text';

/** A source as a citation names it: its title, then publisher, date and place in it. */
export interface CitedSource {
  readonly title: string;
  readonly facts: readonly string[];
}

/** What a citation is made of; days are ISO dates. */
export interface Cited {
  readonly title: string;
  readonly site: string;
  /** The day of the data's newest change, which the edition is called by. */
  readonly release: string;
  /** The day by which the sources had been read. */
  readonly read: string;
  /** Address of the view. */
  readonly address: string;
  readonly sources: readonly CitedSource[];
}

/** A citation in pieces, in the order they are read. Those named follow the view, the others stay. */
export interface Citation {
  readonly title: string;
  readonly edition: string;
  readonly address: string;
  /** What leads to the sources; empty without any. */
  readonly lead: string;
  readonly sources: string;
  readonly end: string;
}

const edition = (site: string, day: string): Text => ({
  en: `. ${site}, data of ${day}. `,
  'zh-Hant': `，${site}，${day}數據。`,
  'zh-Hans': `，${site}，${day}数据。`,
});

const lead = (day: string): Text => ({
  en: `. Sources, read by ${day}: `,
  'zh-Hant': `。來源（${day}或之前讀取）：`,
  'zh-Hans': `。来源（${day}或之前读取）：`,
});

const quoted = (title: string): Text => ({
  en: `“${title}”`,
  'zh-Hant': `《${title}》`,
  'zh-Hans': `《${title}》`,
});

/** What stands between two sources, and around what is known of each. */
export const citationSigns: Readonly<
  Record<Lang, { readonly open: string; readonly close: string; readonly stop: string }>
> = {
  en: { open: ' (', close: ')', stop: '; ' },
  'zh-Hant': { open: '（', close: '）', stop: '；' },
  'zh-Hans': { open: '（', close: '）', stop: '；' },
};

/** A view's citation in its language. */
export function citationOf(cited: Cited, lang: Lang): Citation {
  const { open, close, stop } = citationSigns[lang];
  const end = lang === 'en' ? '.' : '。';
  return {
    title: say(quoted(cited.title), lang),
    edition: say(edition(cited.site, formatDate(cited.release, lang)), lang),
    address: cited.address,
    lead: cited.sources.length > 0 ? say(lead(formatDate(cited.read, lang)), lang) : '',
    sources: cited.sources
      .map(({ title, facts }) =>
        facts.length > 0 ? `${title}${open}${facts.join(stop)}${close}` : title,
      )
      .join(stop),
    end,
  };
}
