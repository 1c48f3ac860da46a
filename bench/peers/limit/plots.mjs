import { colours, ink, line, nameColour } from '../look.js';
import { boxOf, placeIn } from '../planar.mjs';

const short = (n) => String(Math.round(n * 10) / 10);
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const tip = (...words) => `<title>${escaped(words.join(' '))}</title>`;

/** Round steps of an axis up to `max`, at most six of them. */
function ticksTo(max) {
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000].find((size) => max / size <= 6);
  return Array.from({ length: Math.floor(max / step) + 1 }, (_, i) => i * step);
}

function plane({ width, height, frame }) {
  const inner = {
    width: width - frame.left - frame.right,
    height: height - frame.top - frame.bottom,
  };
  return { ...inner, left: frame.left, top: frame.top, bottom: frame.top + inner.height };
}

function columns(area, max) {
  const x = (value) => area.left + (value / max) * area.width;
  const ticks = ticksTo(max).map(
    (value) =>
      `<path d="M${short(x(value))} ${area.top}V${area.bottom}"/><text x="${short(x(value))}" y="${area.bottom + 16}" text-anchor="middle">${value}</text>`,
  );
  return { x, axis: `<g stroke="${line}">${ticks.join('')}</g>` };
}

function rowsBeside(area, labels) {
  const step = area.height / labels.length;
  const names = labels.map(
    (label, i) =>
      `<text x="${area.left - 8}" y="${short(area.top + (i + 0.5) * step + 4)}" text-anchor="end">${escaped(label)}</text>`,
  );
  return { step, names: names.join('') };
}

function legend(series, lang) {
  let x = 20;
  const entries = series.map(({ label }, i) => {
    const at = x;
    x += 40 + label[lang].length * (lang === 'en' ? 7 : 12);
    return `<rect x="${at}" y="6" width="12" height="12" fill="${colours[i]}"/><text x="${at + 18}" y="16">${escaped(label[lang])}</text>`;
  });
  return entries.join('');
}

function bars(figure, lang) {
  const area = plane(figure);
  const { x, axis } = columns(area, figure.max ?? Math.max(...figure.rows.map((row) => row.value)));
  const { step, names } = rowsBeside(
    area,
    figure.rows.map((row) => row.label[lang]),
  );
  const marks = figure.rows.map(
    ({ label, value }, i) =>
      `<rect x="${area.left}" y="${short(area.top + (i + 0.15) * step)}" width="${short(x(value) - area.left)}" height="${short(step * 0.7)}">${tip(label[lang], value)}</rect>`,
  );
  return `${axis}${names}<g fill="${colours[0]}">${marks.join('')}</g>`;
}

function stack(figure, lang) {
  const area = plane(figure);
  const totals = figure.rows.map((_, row) =>
    figure.series.reduce((sum, { values }) => sum + values[row], 0),
  );
  const { x, axis } = columns(area, Math.max(...totals));
  const { step, names } = rowsBeside(
    area,
    figure.rows.map((label) => label[lang]),
  );
  const starts = figure.rows.map(() => 0);
  const marks = figure.series.map(({ label, values }, s) => {
    const rects = values.map((value, row) => {
      const from = x(starts[row]);
      starts[row] += value;
      return `<rect x="${short(from)}" y="${short(area.top + (row + 0.15) * step)}" width="${short(x(starts[row]) - from)}" height="${short(step * 0.7)}">${tip(label[lang], value)}</rect>`;
    });
    return `<g fill="${colours[s]}">${rects.join('')}</g>`;
  });
  return `${legend(figure.series, lang)}${axis}${names}${marks.join('')}`;
}

function rowsUp(area, max) {
  const y = (value) => area.bottom - (value / max) * area.height;
  const ticks = ticksTo(max).map(
    (value) =>
      `<path d="M${area.left} ${short(y(value))}h${area.width}"/><text x="${area.left - 8}" y="${short(y(value) + 4)}" text-anchor="end">${value}</text>`,
  );
  return { y, axis: `<g stroke="${line}">${ticks.join('')}</g>` };
}

function lines(figure, lang) {
  const area = plane(figure);
  const { y, axis } = rowsUp(area, Math.max(...figure.series.flatMap(({ values }) => values)));
  const x = (i) => area.left + (i / (figure.years.length - 1)) * area.width;
  const names = figure.years.map(
    (year, i) => `<text x="${x(i)}" y="${area.bottom + 16}" text-anchor="middle">${year}</text>`,
  );
  const marks = figure.series.map(
    ({ label, values }, i) =>
      `<path d="M${values.map((value, at) => `${x(at)} ${short(y(value))}`).join('L')}" fill="none" stroke="${colours[i]}" stroke-width="2">${tip(label[lang], values.at(-1))}</path>`,
  );
  return `${legend(figure.series, lang)}${axis}${names.join('')}${marks.join('')}`;
}

function scatter(figure, lang) {
  const area = plane(figure);
  const across = columns(area, Math.max(...figure.points.map((point) => point.x)));
  const up = rowsUp(area, Math.max(...figure.points.map((point) => point.y)));
  const marks = figure.points.map(
    (point) =>
      `<circle cx="${short(across.x(point.x))}" cy="${short(up.y(point.y))}" r="5">${tip(point.label[lang], point.y)}</circle>`,
  );
  return `${across.axis}${up.axis}<g fill="${colours[0]}">${marks.join('')}</g>`;
}

/** Whole steps of half a pixel from point to point: the smallest path that looks the same. */
function outline(ring, place) {
  let [x, y] = [0, 0];
  const steps = ring.slice(0, -1).flatMap((point) => {
    const [toX, toY] = place(point).map((n) => Math.round(n * 2));
    const [dx, dy] = [toX - x, toY - y];
    [x, y] = [toX, toY];
    return dx === 0 && dy === 0 ? [] : `${dx} ${dy}`;
  });
  return `m${steps.join(' ').replaceAll(' -', '-')}z`;
}

function map(figure, lang) {
  const place = placeIn(boxOf(figure.shapes), figure);
  const shapes = figure.shapes.features.map(({ properties, geometry }) => {
    const { label, value, colour } = figure.rows.find((row) => row.adcode === properties.adcode);
    const [x, y] = place(properties.cp);
    const d = geometry.coordinates.map((ring) => outline(ring, place)).join('');
    return {
      path: `<path d="${d}" fill="${colour}">${tip(label[lang], value)}</path>`,
      name: `<text x="${x}" y="${y}" fill="${nameColour(colour)}">${escaped(label[lang])}</text>`,
    };
  });
  return `<g stroke="#fff" stroke-width="2" transform="scale(.5)">${shapes.map(({ path }) => path).join('')}</g><g text-anchor="middle">${shapes.map(({ name }) => name).join('')}</g>`;
}

const kinds = { bars, stack, lines, scatter, map };

/** One figure as the SVG somebody patient would have written by hand. */
export const plotOf = (figure, lang) =>
  `<svg width="${figure.width}" height="${figure.height}" role="img" aria-label="${escaped(figure.title[lang])}" font-size="12" fill="${ink}">${kinds[figure.kind](figure, lang)}</svg>`;
