import { citationOf, citationSigns, type Cited } from '../export/citation';
import { say, type Text } from '../i18n/text';
import { useInterface } from './interface';

const words = {
  title: { en: 'To cite this', 'zh-Hant': '引用格式', 'zh-Hans': '引用格式' },
  copy: { en: 'Copy', 'zh-Hant': '複製', 'zh-Hans': '复制' },
  copied: { en: 'Copied.', 'zh-Hant': '已複製。', 'zh-Hans': '已复制。' },
  selected: {
    en: 'The browser does not let this page copy. The text is selected: copy it with the keyboard.',
    'zh-Hant': '瀏覽器不准本頁複製。文字已選取，請用鍵盤複製。',
    'zh-Hans': '浏览器不准本页复制。文字已选取，请用键盘复制。',
  },
} satisfies Readonly<Record<string, Text>>;

/**
 * A ready citation. Finished at build with the path of the page; the page's script puts the whole
 * address there, and finding and sources as the choices in it make them (shell/cite.ts).
 */
export function Cite({ cited }: { readonly cited: Cited }) {
  const { lang } = useInterface();
  const { title, edition, address, lead, sources, end } = citationOf(cited, lang);
  const { open, close, stop } = citationSigns[lang];
  return (
    <section className="cite rule" data-cite="" data-signs={[open, close, stop].join('|')}>
      <h2 className="figure-page-heading">{say(words.title, lang)}</h2>
      <p>
        <span data-cite-title={title.slice(0, 1) + title.slice(-1)}>{title}</span>
        {edition}
        <span data-cite-address="" translate="no">
          {address}
        </span>
        {lead}
        <span data-cite-sources="">{sources}</span>
        {end}
      </p>
      <button type="button" data-copy="">
        {say(words.copy, lang)}
      </button>
      <span
        role="status"
        data-copied={say(words.copied, lang)}
        data-selected={say(words.selected, lang)}
      />
    </section>
  );
}
