import { quantityParts } from '../../i18n/format';
import { useInterface } from '../interface';
import type { StageFact } from './fact';

/** As many cells as the printed denominator has, so that no percentage is made of a fraction. */
function Cells({ of: [filled, whole] }: { readonly of: readonly [number, number] }) {
  return (
    <span className="stage-cells" aria-hidden="true">
      {Array.from({ length: whole }, (_, i) => (
        <i key={i} className={i < filled ? 'is-full' : undefined} />
      ))}
    </span>
  );
}

/** A figure large: its limit on its own baseline, lighter than the number, and the letters of its notes. */
export function Amount({ fact }: { readonly fact: StageFact }) {
  const { lang } = useInterface();
  const { quantity, letters } = fact;
  const { before, number, unit, after } = quantityParts(quantity, lang, { style: 'full' });
  // A per cent sign and a rank's word belong to the number itself: 75%, 第1位.
  const isOne = quantity.unit === 'percent' || quantity.unit === 'rank';
  const rest = isOne ? after : unit + after;
  return (
    <span className={quantity.target ? 'stage-amount is-target' : 'stage-amount'}>
      {before && <span className="stage-limit">{before}</span>}
      <b>{isOne ? number + unit : number}</b>
      {rest && <span className="stage-unit">{rest}</span>}
      {letters && <sup className="stage-letter">{letters}</sup>}
    </span>
  );
}

/** A figure with what it counts under it, a fraction with its cells. */
export function FactBlock({ fact }: { readonly fact: StageFact }) {
  const { fraction } = fact.quantity;
  return (
    <div className={fact.joint ? 'stage-fact is-joint' : 'stage-fact'}>
      <dt>{fact.words}</dt>
      <dd>
        <Amount fact={fact} />
        {fraction && <Cells of={fraction} />}
      </dd>
    </div>
  );
}

/** Facts one under the other, or side by side where the slide is theirs alone. */
export function FactList({ facts }: { readonly facts: readonly StageFact[] }) {
  return facts.length === 0 ? null : (
    <dl className="stage-facts" data-count={facts.length}>
      {facts.map((fact) => (
        <FactBlock key={fact.id} fact={fact} />
      ))}
    </dl>
  );
}
