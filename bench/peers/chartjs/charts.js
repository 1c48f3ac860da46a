import { colours } from '../look.js';

const legend = { legend: { display: true } };
const datasetsOf = (figure, lang, more) =>
  figure.series.map(({ label, values }, i) => ({
    label: label[lang],
    data: values,
    backgroundColor: colours[i],
    borderColor: colours[i],
    ...more,
  }));

export const stack = (figure, lang) => ({
  type: 'bar',
  data: {
    labels: figure.rows.map((label) => label[lang]),
    datasets: datasetsOf(figure, lang, { categoryPercentage: 0.75 }),
  },
  options: { indexAxis: 'y', plugins: legend },
  scales: { x: { stacked: true }, y: { stacked: true } },
});

export const lines = (figure, lang) => ({
  type: 'line',
  data: { labels: figure.years, datasets: datasetsOf(figure, lang) },
  options: { plugins: legend },
  scales: { y: { beginAtZero: true } },
});

export const scatter = ({ points }, lang) => ({
  type: 'scatter',
  data: { datasets: [{ data: points, pointRadius: 5, backgroundColor: colours[0] }] },
  options: {
    plugins: { tooltip: { callbacks: { label: ({ raw }) => `${raw.label[lang]} ${raw.y}` } } },
  },
  scales: { x: { beginAtZero: true }, y: { beginAtZero: true } },
});
