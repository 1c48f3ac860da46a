import { colours } from '../look.js';

/** Horizontal bars, the one kind that the page of a single chart needs. */
export const bars = ({ rows, max }, lang) => ({
  type: 'bar',
  data: {
    labels: rows.map(({ label }) => label[lang]),
    datasets: [
      { data: rows.map((row) => row.value), backgroundColor: colours[0], categoryPercentage: 0.75 },
    ],
  },
  options: { indexAxis: 'y' },
  scales: { x: { beginAtZero: true, ...(max && { max }) } },
});
