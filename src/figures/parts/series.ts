import type { CustomSeriesOption } from 'echarts';
import { paletteFor } from '../../theme/page';

import type { View } from '../spec';
import type { Item } from './drawn';
import { elementOf, hitElement } from './elements';

/** A custom series that draws items at px positions; each is named like its row, so that highlights meet. */
export function itemSeries(items: readonly Item[], view: View): CustomSeriesOption {
  const palette = paletteFor(view.theme);
  return {
    type: 'custom',
    coordinateSystem: 'none',
    animation: false,
    data: items.map(({ name }, i) => (name === undefined ? { value: i } : { name, value: i })),
    renderItem: (params) => {
      const item = items[params.dataIndex];
      if (!item) return null;
      return {
        type: 'group',
        x: 0,
        y: 0,
        children: [
          ...(item.hit ? [hitElement(item.hit, palette)] : []),
          ...item.drawn.map((drawn) => elementOf(drawn, palette, view.lang)),
        ],
      };
    },
  };
}
