import { useId } from 'react';
import { draw } from '../figures/draw';
import type { FigureSpec, View } from '../figures/spec';
import { StatStrip } from '../ui/stat-strip';
import { useFrame } from './frame';
import { useBuilt } from './load';
import { pathTo } from './paths';
import { figureQuery, readView } from './view';

interface Props {
  readonly spec: FigureSpec;
  readonly fixed?: Readonly<Record<string, string>>;
  /** Letters that the page gives the notes. */
  readonly letters?: View['letters'];
  readonly marks?: boolean;
}

const plain = new URLSearchParams();
const nothing: Readonly<Record<string, string>> = {};

/** A figure whose rows stand side by side as single figures; it never wakes. */
export function Strip({ spec, fixed = nothing, letters, marks = true }: Props) {
  const { lang, registers } = useFrame();
  const id = useId();
  // A figure asks for nothing but its needs, so that nobody meets the datasets that are not there.
  const view = readView(lang, plain, null, fixed);
  const figure = draw(spec, useBuilt(spec.needs), { ...view, letters });
  return (
    <div data-figure={spec.id}>
      <StatStrip
        figure={figure}
        registers={registers}
        href={pathTo(lang, { page: 'chart', figure: spec.id }, figureQuery(plain, spec.id, fixed))}
        id={id}
        marks={marks}
      />
    </div>
  );
}
