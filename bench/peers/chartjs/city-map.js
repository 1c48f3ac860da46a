import { geoIdentity } from 'd3-geo';
import { font, mapColours, nameColour } from '../look.js';

/** Names on the areas: Chart.js has none of its own, so a plugin writes them. */
const names = {
  id: 'names',
  afterDatasetsDraw({ ctx, data, scales }) {
    ctx.font = `12px ${font}`;
    ctx.textAlign = 'center';
    data.labels.forEach((label, i) => {
      const { feature, colour } = data.datasets[0].data[i];
      ctx.fillStyle = nameColour(colour);
      ctx.fillText(label, ...scales.projection.projection(feature.properties.cp));
    });
  },
};

export const map = ({ shapes, rows, width, height }, lang) => ({
  type: 'choropleth',
  plugins: [names],
  data: {
    labels: rows.map(({ label }) => label[lang]),
    datasets: [
      {
        outline: shapes,
        borderColor: '#FFFFFF',
        data: rows.map(({ adcode, value, colour }) => ({
          feature: shapes.features.find(({ properties }) => properties.adcode === adcode),
          value,
          colour,
        })),
      },
    ],
  },
  options: {
    showOutline: false,
    scales: {
      projection: {
        axis: 'x',
        padding: 10,
        projection: geoIdentity().reflectY(true).fitSize([width, height], shapes),
      },
      color: {
        axis: 'x',
        display: false,
        min: rows.at(-1).value,
        max: rows[0].value,
        interpolate: (at) => mapColours[Math.min(4, Math.floor(at * 5))],
      },
    },
  },
});
