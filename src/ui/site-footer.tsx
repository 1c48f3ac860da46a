import { boundaryLine } from '../figures/parts/boundary';
import { formatDate } from '../i18n/format';
import { useInterface } from './interface';
import { Tied } from './tied';
import type { Registers } from './registers';

interface Props {
  readonly registers: Registers;
  /** ISO date of the newest change of the data. */
  readonly release: string;
  /** Of the grammar of marks, the catalogue of the data, and the list of their changes. */
  readonly addresses: Readonly<Record<'grammar' | 'data' | 'changes', string>>;
}

/** What holds for every figure of the site. */
export function SiteFooter({ registers, release, addresses }: Props) {
  const { t, lang } = useInterface();
  return (
    <footer className="site-footer" aria-label={t(($) => $.footer.label)}>
      <div className="page">
        <p>{t(($) => $.footer.printed)}</p>
        <p>
          <Tied text={boundaryLine(lang)} lang={lang} />
          {lang === 'en' ? '.' : '。'}
        </p>
        <p className="site-footer-facts">
          {registers.sources.size > 0 && (
            <a href={addresses.data}>
              {t(($) => $.footer.sources, { count: registers.sources.size })}
            </a>
          )}
          <a href={addresses.changes}>
            {t(($) => $.footer.release, { date: formatDate(release, lang) })}
          </a>
          <a href={addresses.grammar}>{t(($) => $.nav.grammar)}</a>
        </p>
      </div>
    </footer>
  );
}
