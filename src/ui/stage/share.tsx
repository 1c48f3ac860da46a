import { formatNumber } from '../../i18n/format';
import { useInterface } from '../interface';
import { Amount, FactList } from './amount';
import type { StageFact } from './fact';

interface Props {
  /** A share in per cent, printed as a lower bound. */
  readonly fact: StageFact;
  readonly facts: readonly StageFact[];
  /** What the whole bar is. */
  readonly whole: string;
  /** What the end of the bar is called. */
  readonly bound: string;
}

/** One share as large as the wall: a bar that is solid up to the bound and open behind it. */
export function Share({ fact, facts, whole, bound }: Props) {
  const { lang } = useInterface();
  const value = fact.quantity.value ?? 0;
  const isOpen = fact.quantity.qualifier === 'at-least' || fact.quantity.qualifier === 'over';
  const end = value * 10;
  return (
    <div className="stage-share">
      <p className="stage-hero">
        <Amount fact={fact} />
        <span className="stage-hero-words">{fact.words}</span>
      </p>
      <p className="stage-whole" aria-hidden="true">
        {whole}
      </p>
      <svg
        className="stage-bar"
        viewBox="0 0 1000 60"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <defs>
          <linearGradient id="stage-open">
            <stop stopColor="var(--accent)" />
            <stop offset="1" stopColor="var(--accent)" stopOpacity="0" />
          </linearGradient>
        </defs>
        <rect width="1000" height="60" fill="var(--surface)" />
        <rect width={end} height="60" fill="var(--accent)" />
        {isOpen && <rect x={end} width="87" height="60" fill="url(#stage-open)" />}
        {isOpen &&
          [1, 0.55, 0.25].map((opacity, i) => (
            <path
              key={opacity}
              d={`M${end + 24 + i * 20} 16l12 14-12 14`}
              fill="none"
              stroke="var(--ink)"
              strokeOpacity={opacity}
              strokeWidth="3"
              vectorEffect="non-scaling-stroke"
              strokeLinecap="round"
            />
          ))}
        <rect x={end - 1.2} width="2.4" height="60" fill="var(--ink)" />
      </svg>
      <p className="stage-axis" aria-hidden="true">
        {[0, 25, 50, 75].map((tick) => (
          <span key={tick} className={tick === value ? 'is-bound' : undefined}>
            {tick === value ? bound : formatNumber(tick, lang)}
          </span>
        ))}
        <span>{`${formatNumber(100, lang)}%`}</span>
      </p>
      <FactList facts={facts} />
    </div>
  );
}
