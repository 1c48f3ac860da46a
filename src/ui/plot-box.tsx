import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { draw } from '../figures/draw';
import type { AnyTopology, Figure, FigureSpec, TableRow, View } from '../figures/spec';
import type { Data } from '../datasets';
import { correctPointer } from './plot/enlarged';
import { Plot } from './plot/plot';
import type { Registers } from './registers';

const step = 8;

/** How much larger than usual the page's letters are: walls set them in proportion, and plots follow. */
const enlargement = (): number => {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return size > 16 ? size / 16 : 1;
};

/** Width of an element in steps of 8 px of the plot, 0 until it is laid out, and the plot's enlargement. */
function useWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [zoom, setZoom] = useState(1);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return undefined;
    const measure = () => {
      const larger = enlargement();
      setZoom(larger);
      setWidth(Math.floor(box.clientWidth / larger / step) * step);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return { ref, width, zoom };
}

interface Props {
  readonly spec: FigureSpec;
  readonly data: Data;
  readonly topology: AnyTopology | null;
  readonly view: View;
  /** The figure at the view's nominal width: holds the place until the width is known. */
  readonly figure: Figure;
  readonly registers: Registers;
  readonly href: string | null;
  rowHref(row: TableRow): string | null;
  onOpen(href: string): void;
  onNote(note: string, at: { readonly x: number; readonly y: number }): void;
  onFailed(error: unknown): void;
}

/** A plot as wide as its place, drawn again when the place changes. */
export function PlotBox({ spec, data, topology, view, figure, ...rest }: Props) {
  const { ref, width, zoom } = useWidth();
  const enlarged = useRef<HTMLDivElement>(null);
  const isDrawn = width > 0;
  useEffect(
    () =>
      isDrawn && enlarged.current && zoom > 1 ? correctPointer(enlarged.current, zoom) : undefined,
    [zoom, isDrawn],
  );
  const drawn = useMemo(
    () => (width === 0 ? null : draw(spec, data, { ...view, width }, topology)),
    [spec, data, view, width, topology],
  );
  return (
    <div
      className="plot-box"
      ref={ref}
      style={{ minHeight: (drawn?.height ?? figure.height) * zoom }}
    >
      {drawn && (
        <div ref={enlarged} style={{ zoom }}>
          <Plot figure={drawn} width={width} {...rest} />
        </div>
      )}
    </div>
  );
}
