import { useInterface } from '../interface';
import { Kept } from '../kept';
import { Tied } from '../tied';
import { Value } from '../value';
import type { Quantity } from '../../i18n/quantity';
import { Amount, FactList } from './amount';
import type { StageFact } from './fact';

/** A stop of a tour as it is read beside the map. */
export interface Stop {
  readonly name: string;
  readonly words: string;
  readonly facts: readonly StageFact[];
}

/** Beside a map: all stops as a list to compare, then what is said of the place of each step. */
export function Stops({ stops }: { readonly stops: readonly Stop[] }) {
  const { lang } = useInterface();
  return (
    <div className="stage-stops">
      <ol className="stage-overview" data-at="0-0">
        {stops.map(({ name, words, facts }) => (
          <li key={`${name}${words}`}>
            <h3>{name}</h3>
            {facts.length === 0 && <p>{words}</p>}
            {facts.map((fact) => (
              <p key={fact.id} className={fact.joint ? 'is-joint' : undefined}>
                <Amount fact={fact} /> {fact.words}
              </p>
            ))}
          </li>
        ))}
      </ol>
      {stops.map(({ name, words, facts }, i) => (
        <div key={`${name}${words}`} className="stage-stop is-off" data-at={`${i + 1}-${i + 1}`}>
          <h3>{name}</h3>
          <p>
            <Tied text={words} lang={lang} />
          </p>
          <FactList facts={facts} />
        </div>
      ))}
    </div>
  );
}

/** A figure of the site as the build drew it, with its own finding where the slide has another. */
export function Plot({
  html,
  title,
  words,
}: {
  html: string;
  title: string | null;
  words: string;
}) {
  return (
    <figure className="stage-figure">
      {title !== null && <figcaption>{title}</figcaption>}
      <div role="img" aria-label={words}>
        <Kept className="stage-plot" html={html} />
      </div>
    </figure>
  );
}

interface Compared {
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly cells: readonly {
      readonly quantity: Quantity | null;
      readonly when: string;
      readonly letters: string;
    }[];
  }[];
}

/** Cities side by side, each figure with its own year. */
export function Comparison({ heads, rows }: Compared) {
  return (
    <table className="stage-table">
      <thead>
        <tr>
          <td />
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map(({ quantity, when, letters }, i) => (
              <td key={heads[i]}>
                {quantity ? <Value quantity={quantity} precision="short" /> : '–'}
                {letters && <sup className="stage-letter">{letters}</sup>}
                <small>{when}</small>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Sentences large, one after the other. */
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  const { lang } = useInterface();
  return (
    <ul className="stage-lines">
      {lines.map((line) => (
        <li key={line}>
          <span>
            <Tied text={line} lang={lang} />
          </span>
        </li>
      ))}
    </ul>
  );
}
