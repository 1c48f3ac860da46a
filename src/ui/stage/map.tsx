import { frameOf, transformOf, whole, type View } from './frames';
import { MapNames } from './names';
import { mapHeight, type Shape } from './shape';

/** Distances of the waterlines from the coast and how faint they are, the outermost first. */
const waters = [
  [150, 0.1],
  [84, 0.18],
  [36, 0.3],
] as const;

/** Places outside the province stand below it in a row, without boundaries and not to scale. */
const ends: Readonly<Record<string, readonly [x: number, y: number]>> = {
  '440100': [-50, 2240],
  '441900': [575, 2240],
  '440300': [1170, 2240],
  '810000': [1640, 2240],
};

/** Places that share one light. */
export interface Light {
  readonly places: readonly string[];
}

interface Props {
  readonly shape: Shape;
  readonly names: ReadonlyMap<string, string>;
  readonly lights: readonly Light[];
  /** Cities without a fact, which are hatched. */
  readonly hatched: readonly string[];
  readonly label: string;
  /** The map begins whole, and each step looks at the places of one light; else all are lit at once. */
  readonly isTour?: boolean;
  /** The Dongjiang and what is said at its two ends. */
  readonly river?: { readonly from: string; readonly to: string };
}

type Point = readonly [x: number, y: number];

function curve([x1, y1]: Point, [x2, y2]: Point, isJoint: boolean): string {
  const [mx, my] = [(x1 + x2) / 2, (y1 + y2) / 2];
  return isJoint
    ? `M${x1} ${y1}Q${mx} ${Math.max(y1, y2) + 160} ${x2} ${y2}`
    : `M${x1} ${y1}C${x1 - 60} ${my + 100} ${x2 + 40} ${my} ${x2} ${y2}`;
}

function River({ shape, from, to }: { shape: Shape; from: string; to: string }) {
  const [x, y] = shape.at([115.45, 24.95]);
  return (
    <g className="stage-river">
      <circle cx={x} cy={y} r="190" fill="url(#stage-spring)" />
      <path d={`M${x} ${y}c60 110-20 170-70 260s-160 130-190 220 20 90-30 150`} />
      <circle cx={x - 290} cy={y + 640} r="26" />
      <text x={x + 230} y={y + 24}>
        {from}
      </text>
      <text x={x - 240} y={y + 664}>
        {to}
      </text>
    </g>
  );
}

/** The province with its waterlines; each step of a tour lights its own places and their link, and goes near. */
export function StageMap({ shape, names, lights, hatched, label, isTour = false, river }: Props) {
  const places = [...new Set(lights.flatMap((light) => light.places))];
  const outside = places.filter((one) => ends[one]);
  const isBeyond = outside.length > 0;
  const at = (adcode: string): Point => ends[adcode] ?? shape.names.get(adcode) ?? [0, 0];
  const named = (adcode: string) => ({ adcode, name: names.get(adcode) ?? '', at: at(adcode) });
  const bottom = river ? mapHeight + 560 : isBeyond ? mapHeight + 400 : mapHeight + 90;
  const view: View = {
    x: -160,
    y: -90,
    width: Math.round(shape.width) + 320,
    height: bottom + 90,
  };
  // Two stops may tell of the same places.
  const told = lights.map(({ places: lit }, i) => ({
    id: `${i} ${lit.join()}`,
    lit,
    step: isTour ? i + 1 : undefined,
  }));
  const frames = [
    { step: isTour ? 0 : null, frame: whole, lit: isTour ? [] : places },
    ...told.flatMap(({ step, lit }) =>
      step === undefined ? [] : [{ step, frame: frameOf(lit, shape, ends, view), lit }],
    ),
  ];
  // Where lines run out of the province, only the cities they start from are named.
  const cities = shape.cities
    .map(({ adcode }) => adcode)
    .filter((adcode) => !river && (!isBeyond || places.includes(adcode)))
    .map(named);
  return (
    <svg
      className={isBeyond ? 'stage-map is-beyond' : 'stage-map'}
      viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
      role="img"
      aria-label={label}
    >
      <g
        className="stage-camera"
        data-frames={isTour ? frames.map(({ frame }) => transformOf(frame)).join(';') : undefined}
      >
        {waters.map(([far, opacity]) => (
          <g key={far} fill="none" strokeLinejoin="round">
            <use
              href="#stage-edge"
              stroke="#7FB2E5"
              strokeOpacity={opacity}
              strokeWidth={far * 2 + 6}
            />
            <use href="#stage-edge" stroke="var(--paper)" strokeWidth={far * 2} />
          </g>
        ))}
        {shape.cities.map(({ adcode }) => (
          <use
            key={adcode}
            href={`#stage-${adcode}`}
            className={hatched.includes(adcode) ? 'stage-city is-silent' : 'stage-city'}
          />
        ))}
        <use href="#stage-edge" className="stage-edge" />
        {told.map(({ id, lit, step }) => (
          <g key={id} className="stage-light" data-lit={step}>
            {lit.map((adcode) =>
              ends[adcode] ? null : <use key={adcode} href={`#stage-${adcode}`} />,
            )}
          </g>
        ))}
        {told.map(({ id, lit: [from, to], step }) =>
          from && to ? (
            <path
              key={id}
              className={`stage-light ${ends[to] ? 'stage-link' : 'stage-joint'}`}
              data-lit={step}
              d={curve(at(from), at(to), ends[to] === undefined)}
            />
          ) : null,
        )}
        {river && <River shape={shape} {...river} />}
      </g>
      {frames.map(({ step, frame, lit }) => (
        <MapNames
          key={step}
          frame={frame}
          view={view}
          cities={cities}
          lit={lit}
          silent={hatched}
          beyond={outside.map(named)}
          step={step}
        />
      ))}
    </svg>
  );
}
