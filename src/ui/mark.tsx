import { useId } from 'react';
import type { Shape } from '../figures/parts/shapes';

type Box = Extract<Shape, { kind: 'rect' }>;

function RectShape({ shape, fade }: { readonly shape: Box; readonly fade: string }) {
  const { x, y, width, height, radius = 0, stroke } = shape;
  const ink = stroke === undefined ? 'mark-fill' : 'mark-stroke';
  return (
    <>
      {shape.fade && (
        <linearGradient id={fade} className={`mark-paint-${shape.paint}`}>
          <stop offset="0" stopColor="currentColor" stopOpacity={shape.fade[0]} />
          <stop offset="1" stopColor="currentColor" stopOpacity={shape.fade[1]} />
        </linearGradient>
      )}
      <rect
        className={`mark-paint-${shape.paint} ${shape.fade ? '' : ink}`}
        x={x}
        y={y}
        width={width}
        height={height}
        rx={radius}
        strokeWidth={stroke}
        fill={shape.fade ? `url(#${fade})` : undefined}
      />
    </>
  );
}

interface Props {
  readonly shapes: readonly Shape[];
  readonly width: number;
  readonly height: number;
  /** What the mark shows, where no text beside it says so; marks without it are decoration. */
  readonly label?: string;
}

/** A list of shapes as a small picture of its own: the same shapes that the plots draw. */
export function Mark({ shapes, width, height, label }: Props) {
  const id = useId();
  return (
    <svg
      className="mark"
      viewBox={`0 0 ${width} ${height}`}
      width={`${width / 16}rem`}
      height={`${height / 16}rem`}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {shapes.map((shape, i) => {
        const key = `${shape.kind}-${i}`;
        return shape.kind === 'rect' ? (
          <RectShape key={key} shape={shape} fade={`${id}-${i}`} />
        ) : (
          <polyline
            key={key}
            className={`mark-paint-${shape.paint} mark-stroke`}
            points={shape.points.map((point) => point.join(',')).join(' ')}
            strokeWidth={shape.width}
            opacity={shape.opacity ?? 1}
          />
        );
      })}
    </svg>
  );
}
