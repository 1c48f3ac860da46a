import { useMemo } from 'react';
import { draw } from '../figures/draw';
import type { FigureSpec } from '../figures/spec';
import { Clauses } from '../ui/clauses';
import { usePress } from '../ui/kept';
import { Prose } from '../ui/prose';
import { cityOf } from '../ui/registers';
import { useFrame } from './frame';
import { useFigureData } from './load';
import { pathTo } from './paths';
import { readView } from './view';

interface Props {
  readonly spec: FigureSpec;
  /** The picture comes when the reader comes near. */
  readonly later: boolean;
}

const width = 312;

/** What a figure is to the eye: one of the gallery's kinds. */
function kindOf({ slide, geometry }: FigureSpec): string {
  if (geometry) return 'map';
  return {
    bars: 'bars',
    stacked: 'bars',
    doughnut: 'bars',
    columns: 'years',
    lines: 'years',
    table: 'words',
    picture: 'diagram',
  }[slide];
}

/** A figure in the gallery: its finding and its picture, which lead to the figure itself. */
export function GalleryCard({ spec, later }: Props) {
  const press = usePress();
  const { lang, registers } = useFrame();
  const asked = useMemo(() => readView(lang, new URLSearchParams(), null, {}), [lang]);
  const { state, view } = useFigureData(spec, asked);
  if (!press || state.status !== 'ready') return null;
  const { data, topology } = state;
  const figure = draw(spec, data, { ...view, width }, topology);
  const href = pathTo(lang, { page: 'chart', figure: spec.id });
  const cities = [
    // A figure of one city that the reader chooses is about every city it offers.
    ...(figure.controls.find(({ id }) => id === 'city')?.options.map(({ id }) => id) ?? []),
    ...figure.table.rows.flatMap(({ places = [] }) =>
      places.flatMap((code) => cityOf(registers, code)?.slug ?? []),
    ),
  ];
  return (
    <article
      className="figure-card gallery-card"
      data-topic={spec.topic}
      data-kind={kindOf(spec)}
      data-place={[...new Set(cities)].join(' ')}
      data-figure={spec.id}
      aria-labelledby={`${spec.id}-title`}
    >
      <h2 className="figure-card-title" id={`${spec.id}-title`}>
        <a href={href}>
          <Clauses text={figure.title} lang={lang} />
        </a>
      </h2>
      <p className="figure-card-subtitle">
        <Prose text={figure.subtitle} lang={lang} />
      </p>
      <div
        className="gallery-picture"
        // Drawn by the build from our own figure.
        // oxlint-disable-next-line react/no-danger
        dangerouslySetInnerHTML={{
          __html: press.pictures(spec, data, view, topology, [width], later ? 'narrow' : undefined),
        }}
      />
    </article>
  );
}
