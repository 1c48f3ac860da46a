/**
 * What is measured. `kind` says which static page is the limit of a page: the one with the same
 * picture for embeds and peers, the eight charts for our long pages, one bar for a page of one figure.
 */
const peers = {
  limit: 'static SVG page (limit)',
  usual: 'React + whole ECharts (usual)',
  'tree-shaken': 'React + tree-shaken ECharts',
  plot: 'Observable Plot on Vite',
  chartjs: 'Chart.js',
  'vega-lite': 'Vega-Lite',
};

export const kinds = { bar: 'One bar chart', map: 'One map', eight: 'A page of charts' };

/** An embed stands in a narrow frame; the peers' charts are 600 wide as well. */
const frame = { width: 640, height: 800 };

export const peerPages = Object.keys(kinds).flatMap((kind) =>
  Object.entries(peers).map(([peer, name]) => ({
    id: `${peer}/${kind}`,
    kind,
    name,
    site: 'peers',
    path: `/${peer}/${kind}/`,
    ...(kind !== 'eight' && { viewport: frame }),
  })),
);

export const ourPages = [
  {
    id: 'our/embed-bar',
    kind: 'bar',
    name: 'our embed',
    path: '/en/embed/hk-share',
    viewport: frame,
  },
  { id: 'our/figure', kind: 'bar', name: 'our figure page', path: '/en/charts/targets-2030' },
  {
    id: 'our/embed-map',
    kind: 'map',
    name: 'our embed',
    path: '/en/embed/city-map',
    viewport: frame,
  },
  { id: 'our/overview', kind: 'eight', name: 'our overview', path: '/en' },
  { id: 'our/city', kind: 'eight', name: 'our city page', path: '/en/cities/ganzhou' },
].map((page) => ({ ...page, site: 'our' }));

export const limitOf = ({ kind }) => `limit/${kind}`;

/** Why a page of ours cannot be measured, or null: it must arrive with its figure, compressed. */
export async function whyNot(address) {
  const response = await fetch(address).catch(() => null);
  if (!response) return 'there is no built site; npm run build makes one';
  if (!response.ok) return `it answers ${response.status}`;
  if (!response.headers.has('content-encoding')) return 'it is not compressed: an unfinished build';
  return /<svg[^]*data-row/.test(await response.text()) ? null : 'its HTML holds no figure yet';
}
