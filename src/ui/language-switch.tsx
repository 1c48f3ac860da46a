import type { Lang } from '../i18n/text';
import { useInterface } from './interface';
import { signs } from './language-signs';

function Sign({ lang }: { readonly lang: Lang }) {
  const { width, path } = signs[lang];
  return (
    <svg viewBox={`0 0 ${width} 100`} width={`${width / 100}em`} height="1em" aria-hidden="true">
      <path d={path} fill="currentColor" />
    </svg>
  );
}

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
            aria-label={signs[lang].name}
          >
            <Sign lang={lang} />
          </a>
        </li>
      ))}
    </ul>
  );
}
