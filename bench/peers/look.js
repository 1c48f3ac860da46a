/** Colours and type of all peers: the product's, so that pictures can be compared by eye. */
export const colours = ['#1D4E89', '#C8452F', '#3F8F7B', '#B96D0B'];
export const mapColours = ['#C3DFD8', '#97C7BE', '#66A9A6', '#24627A', '#143F5E'];
export const ink = '#16242B';
export const line = '#DDD8CC';
export const font = 'system-ui, "Noto Sans CJK HK", sans-serif';

/** Names on the two darkest classes are white. */
export const nameColour = (colour) => (mapColours.indexOf(colour) > 2 ? '#FFFFFF' : ink);
