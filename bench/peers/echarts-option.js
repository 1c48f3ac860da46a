import { colours, font, ink, line, nameColour } from './look.js';

const value = {
  type: 'value',
  axisLine: { show: false },
  splitLine: { lineStyle: { color: line } },
};
const names = (data) => ({ type: 'category', data, inverse: true, axisTick: { show: false } });
const seriesOf = (figure, lang, more) =>
  figure.series.map(({ label, values }) => ({ name: label[lang], data: values, ...more }));

const kinds = {
  bars: ({ rows, max }, lang) => ({
    xAxis: { ...value, ...(max && { max }) },
    yAxis: names(rows.map(({ label }) => label[lang])),
    series: [{ type: 'bar', barWidth: '70%', data: rows.map((row) => row.value) }],
  }),
  stack: (figure, lang) => ({
    legend: { top: 4 },
    xAxis: value,
    yAxis: names(figure.rows.map((label) => label[lang])),
    series: seriesOf(figure, lang, { type: 'bar', barWidth: '70%', stack: 'all' }),
  }),
  lines: (figure, lang) => ({
    legend: { top: 4 },
    xAxis: { type: 'category', boundaryGap: false, data: figure.years },
    yAxis: value,
    series: seriesOf(figure, lang, { type: 'line' }),
  }),
  scatter: ({ points }, lang) => ({
    xAxis: value,
    yAxis: value,
    series: [
      {
        type: 'scatter',
        data: points.map(({ label, x, y }) => ({ name: label[lang], value: [x, y] })),
      },
    ],
  }),
  map: ({ id, rows }, lang) => ({
    series: [
      {
        type: 'map',
        map: id,
        nameProperty: 'adcode',
        aspectScale: 1,
        layoutCenter: ['50%', '50%'],
        layoutSize: '96%',
        itemStyle: { borderColor: '#FFFFFF' },
        tooltip: { formatter: ({ data }) => `${data.label.formatter} ${data.value}` },
        data: rows.map(({ adcode, label, value: size, colour }) => ({
          name: adcode,
          value: size,
          itemStyle: { areaColor: colour },
          label: { show: true, formatter: label[lang], color: nameColour(colour) },
        })),
      },
    ],
  }),
};

/** One option for both React peers. No animation: it would only delay their pictures. */
export function optionOf(figure, lang) {
  return {
    animation: false,
    color: colours,
    textStyle: { fontFamily: font, color: ink },
    tooltip: { className: 'tooltip', transitionDuration: 0, confine: true },
    ...(figure.frame && { grid: { ...figure.frame, outerBoundsMode: 'none' } }),
    ...kinds[figure.kind](figure, lang),
  };
}
