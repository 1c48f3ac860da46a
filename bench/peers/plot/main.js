import * as Plot from '@observablehq/plot';
import { page } from 'bench:figures';
import { start } from '../frame.js';
import { colours, nameColour } from '../look.js';

/** One record a mark, its series named: Plot's own shape of data. */
const recordsOf = ({ series, rows, years }, lang) =>
  series.flatMap(({ label, values }) =>
    values.map((value, i) => ({ series: label[lang], value, at: rows ? rows[i][lang] : years[i] })),
  );

const kinds = {
  bars: ({ rows, max }, lang) => {
    const records = rows.map(({ label, value }) => ({ label: label[lang], value }));
    return {
      x: { grid: true, label: null, ...(max && { domain: [0, max] }) },
      y: { label: null, domain: records.map(({ label }) => label) },
      marks: [Plot.barX(records, { x: 'value', y: 'label', fill: colours[0], tip: 'y' })],
    };
  },
  stack: (figure, lang) => ({
    x: { grid: true, label: null },
    y: { label: null, domain: figure.rows.map((label) => label[lang]) },
    color: { legend: true, range: colours, domain: figure.series.map(({ label }) => label[lang]) },
    marks: [Plot.barX(recordsOf(figure, lang), { x: 'value', y: 'at', fill: 'series', tip: true })],
  }),
  lines: (figure, lang) => ({
    x: { label: null, tickFormat: 'd', ticks: figure.years },
    y: { grid: true, label: null, zero: true },
    color: { legend: true, range: colours, domain: figure.series.map(({ label }) => label[lang]) },
    marks: [
      Plot.lineY(recordsOf(figure, lang), { x: 'at', y: 'value', stroke: 'series', tip: true }),
    ],
  }),
  scatter: ({ points }, lang) => ({
    x: { grid: true, label: null, zero: true },
    y: { grid: true, label: null, zero: true },
    marks: [
      Plot.dot(points, {
        x: 'x',
        y: 'y',
        r: 5,
        fill: colours[0],
        title: (d) => d.label[lang],
        tip: true,
      }),
    ],
  }),
  map: ({ shapes, rows }, lang) => {
    const rowOf = ({ properties }) => rows.find((row) => row.adcode === properties.adcode);
    const name = (shape) => rowOf(shape).label[lang];
    const said = (shape) => `${name(shape)} ${rowOf(shape).value}`;
    const at = { x: ({ properties }) => properties.cp[0], y: ({ properties }) => properties.cp[1] };
    return {
      margin: 0,
      projection: { type: 'reflect-y', domain: shapes, inset: 10 },
      marks: [
        Plot.geo(shapes, { fill: (shape) => rowOf(shape).colour, stroke: 'white' }),
        Plot.text(shapes.features, { ...at, text: name, fill: (d) => nameColour(rowOf(d).colour) }),
        Plot.tip(shapes.features, Plot.pointer({ ...at, title: said })),
      ],
    };
  },
};

/** Plot's legend stands above the chart, so the chart leaves it the room. */
function sizeOf({ frame, width, height, series }) {
  const legend = series ? 34 : 0;
  const margins = frame && {
    marginLeft: frame.left,
    marginRight: frame.right,
    marginTop: frame.top - (series ? 26 : 0),
    marginBottom: frame.bottom,
  };
  return { width, height: height - legend, ...margins };
}

start(page, (box, figure, lang) => {
  box.replaceChildren(Plot.plot({ ...sizeOf(figure), ...kinds[figure.kind](figure, lang) }));
});
