import type { Lang } from '../i18n/text';
import { useInterface } from './interface';

/** Each language under its own name, the same in every view. */
const names: Readonly<Record<Lang, { readonly short: string; readonly full: string }>> = {
  en: { short: 'EN', full: 'English' },
  'zh-Hant': { short: '繁', full: '繁體中文' },
  'zh-Hans': { short: '简', full: '简体中文' },
};

interface Props {
  readonly languages: readonly {
    readonly lang: Lang;
    readonly href: string;
    readonly current: boolean;
  }[];
}

/** The same page in each language; page, choices and place on the page stay. */
export function LanguageSwitch({ languages }: Props) {
  const { t } = useInterface();
  return (
    <ul className="language-switch" aria-label={t(($) => $.nav.language)}>
      {languages.map(({ lang, href, current }) => (
        <li key={lang}>
          <a
            href={href}
            lang={lang}
            hrefLang={lang}
            aria-current={current ? 'true' : undefined}
            aria-label={names[lang].full}
          >
            {names[lang].short}
          </a>
        </li>
      ))}
    </ul>
  );
}
