import { inFrame, isInside, type Frame, type View } from './frames';

type Point = readonly [x: number, y: number];

interface Props {
  readonly frame: Frame;
  readonly view: View;
  /** Cities that are named, with where their names stand on the whole map. */
  readonly cities: readonly {
    readonly adcode: string;
    readonly name: string;
    readonly at: Point;
  }[];
  readonly lit: readonly string[];
  readonly silent: readonly string[];
  /** Places outside the province, each with a dot over its name. */
  readonly beyond: Props['cities'];
  /** The step that these names belong to; null on a map without steps. */
  readonly step: number | null;
}

/** The names of one step. They stand outside of what is enlarged, so that all are of one size. */
export function MapNames({ frame, view, cities, lit, silent, beyond, step }: Props) {
  const placed = cities
    .map((city) => ({ ...city, at: inFrame(frame, city.at) }))
    .filter(({ at, name }) => isInside(at, name, view));
  const kindOf = (adcode: string) =>
    lit.includes(adcode) ? ' is-lit' : silent.includes(adcode) ? ' is-silent' : '';
  return (
    <g
      className={step === null || step === 0 ? undefined : 'is-off'}
      data-at={step === null ? undefined : `${step}-${step}`}
    >
      {placed.map(({ adcode, name, at: [x, y] }) => (
        <text key={adcode} className={`stage-name${kindOf(adcode)}`} x={x} y={y + 26}>
          {name}
        </text>
      ))}
      {beyond.map(({ adcode, name, at }) => {
        const [x, y] = inFrame(frame, at);
        const isFar = step !== null && step > 0 && !lit.includes(adcode);
        return (
          <g key={adcode} className={isFar ? 'stage-end is-far' : 'stage-end'}>
            <circle cx={x} cy={y} r="20" />
            <text x={x} y={y + 118}>
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}
