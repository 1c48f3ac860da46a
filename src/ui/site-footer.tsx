import { boundaryLine } from '../figures/parts/boundary';
import { formatDate } from '../i18n/format';
import { useInterface } from './interface';
import { Tied } from './tied';
import type { Registers } from './registers';

interface Props {
  readonly registers: Registers;
  /** Address of the grammar of marks. */
  readonly grammar: string;
}

/** What holds for every figure of the site. */
export function SiteFooter({ registers, grammar }: Props) {
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
            <span>{t(($) => $.footer.sources, { count: registers.sources.size })}</span>
          )}
          {registers.updated !== null && (
            <span>{t(($) => $.footer.release, { date: formatDate(registers.updated, lang) })}</span>
          )}
          <a href={grammar}>{t(($) => $.nav.grammar)}</a>
        </p>
      </div>
    </footer>
  );
}
