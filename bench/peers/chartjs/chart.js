import { Chart, Tooltip } from 'chart.js';
import { page } from 'bench:figures';
import { start } from '../frame.js';
import { font } from '../look.js';

/** Fixed room for the axes, so that bars lie where they lie on the other pages. */
const held = (side, size) => ({ afterFit: (axis) => Object.assign(axis, { [side]: size }) });

function framed({ frame }, { scales, ...config }) {
  if (!frame) return config;
  const { left, right, top, bottom } = frame;
  return {
    ...config,
    options: {
      ...config.options,
      layout: { padding: { right, top: config.options.plugins?.legend?.display ? 0 : top } },
      scales: {
        x: { ...held('height', bottom), ...scales?.x },
        y: { ...held('width', left), ...scales?.y },
      },
    },
  };
}

function configOf(figure, kind, lang) {
  const config = framed(figure, kind(figure, lang));
  return {
    ...config,
    options: { animation: false, responsive: false, ...config.options },
  };
}

/** Starts a page with the parts of Chart.js it registers and the kinds of figure it draws. */
export function startWith(parts, kinds) {
  Chart.register(Tooltip, ...parts);
  Chart.defaults.font.family = font;
  Chart.defaults.set('plugins.legend', { display: false });
  start(page, (box, figure, lang, before) => {
    const config = configOf(figure, kinds[figure.kind], lang);
    if (!before) {
      const { width, height } = figure;
      const canvas = box.appendChild(
        Object.assign(document.createElement('canvas'), { width, height }),
      );
      return new Chart(canvas, config);
    }
    Object.assign(before, { data: config.data, options: config.options });
    before.update();
    return before;
  });
}
