import embed from 'vega-embed';
import { page } from 'bench:figures';
import { start } from '../frame.js';
import { colours, font, nameColour } from '../look.js';

const quantity = (field, more) => ({ field, type: 'quantitative', title: null, ...more });
const series = {
  field: 'series',
  sort: null,
  scale: { range: colours },
  legend: { title: null, orient: 'top' },
};
const recordsOf = ({ series: all, rows, years }, lang) =>
  all.flatMap(({ label, values }) =>
    values.map((value, i) => ({ series: label[lang], value, at: rows ? rows[i][lang] : years[i] })),
  );

const kinds = {
  bars: ({ rows, max }, lang) => ({
    data: { values: rows.map(({ label, value }) => ({ label: label[lang], value })) },
    mark: { type: 'bar', color: colours[0], tooltip: true },
    encoding: {
      x: quantity('value', max && { scale: { domain: [0, max] } }),
      y: { field: 'label', sort: null, title: null },
    },
  }),
  stack: (figure, lang) => ({
    data: { values: recordsOf(figure, lang) },
    mark: { type: 'bar', tooltip: true },
    encoding: { x: quantity('value'), y: { field: 'at', sort: null, title: null }, color: series },
  }),
  lines: (figure, lang) => ({
    data: { values: recordsOf(figure, lang) },
    mark: { type: 'line', tooltip: true },
    encoding: {
      x: { field: 'at', type: 'ordinal', title: null, axis: { labelAngle: 0 } },
      y: quantity('value'),
      color: series,
    },
  }),
  scatter: ({ points }, lang) => ({
    data: { values: points.map(({ label, x, y }) => ({ label: label[lang], x, y })) },
    mark: { type: 'circle', size: 80, opacity: 1, color: colours[0], tooltip: { content: 'data' } },
    encoding: { x: quantity('x'), y: quantity('y') },
  }),
  map: ({ shapes, rows }, lang) => ({
    data: { values: rows.map((row) => recordOf(row, shapes, lang)) },
    projection: { type: 'identity', reflectY: true },
    layer: [
      {
        mark: { type: 'geoshape', stroke: 'white' },
        encoding: {
          fill: { field: 'colour', scale: null },
          tooltip: [{ field: 'label' }, { field: 'value' }],
        },
      },
      {
        mark: { type: 'text', tooltip: null },
        encoding: {
          longitude: { field: 'x' },
          latitude: { field: 'y' },
          text: { field: 'label' },
          color: { field: 'ink', scale: null },
        },
      },
    ],
  }),
};

function recordOf({ adcode, label, value, colour }, shapes, lang) {
  const shape = shapes.features.find(({ properties }) => properties.adcode === adcode);
  const [x, y] = shape.properties.cp;
  return { ...shape, label: label[lang], value, colour, ink: nameColour(colour), x, y };
}

/** A fixed frame, so that marks lie where they lie on the other pages. */
function specOf(figure, lang) {
  const frame = figure.frame ?? { left: 10, right: 10, top: 10, bottom: 10 };
  return {
    width: figure.width - frame.left - frame.right,
    height: figure.height - frame.top - frame.bottom,
    padding: frame,
    autosize: 'none',
    background: null,
    config: { font, view: { stroke: null } },
    ...kinds[figure.kind](figure, lang),
  };
}

start(page, (box, figure, lang, before) => {
  void before?.then((view) => view.finalize());
  return embed(box, specOf(figure, lang), { actions: false });
});
