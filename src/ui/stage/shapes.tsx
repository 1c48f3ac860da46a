import type { Shape } from './shape';

/** The shapes that every map of a deck draws, once in its page. */
export function MapShapes({ shape }: { readonly shape: Shape }) {
  return (
    <svg className="stage-shapes" aria-hidden="true">
      <defs>
        <path id="stage-edge" d={shape.edge} />
        {shape.cities.map(({ adcode, area }) => (
          <path key={adcode} id={`stage-${adcode}`} d={area} />
        ))}
        <pattern
          id="stage-hatch"
          width="26"
          height="26"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="26" height="26" fill="var(--hatch-ground)" />
          <rect width="7" height="26" fill="#2F4D5A" />
        </pattern>
        <radialGradient id="stage-spring">
          <stop stopColor="var(--water)" stopOpacity="0.75" />
          <stop offset="1" stopColor="var(--water)" stopOpacity="0" />
        </radialGradient>
      </defs>
    </svg>
  );
}
