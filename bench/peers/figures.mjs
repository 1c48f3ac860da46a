import { readFileSync } from 'node:fs';
import { bars, framed } from './framed.mjs';
import { mapColours } from './look.js';
import { boxOf, placeIn, shapesOf } from './planar.mjs';

/** The same rows the product draws, so that all pages show one picture. */
const read = (name) =>
  JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'));
const rowsOf = (name) => read(name).rows;
const yearOf = (row) => row.period.year;
const billions = (value) => Math.round(value / 1e8) / 10;

/** Two languages are enough to measure a switch; a third would only add bytes to the peers. */
const text = ({ en, 'zh-Hant': hant }) => ({ en, 'zh-Hant': hant });
const both = (en, hant) => ({ en, 'zh-Hant': hant });
const billionYuan = both('billion yuan', '十億元');
const percent = both('%', '%');

const cities = rowsOf('places').filter((place) => place.level === 'city');
const nameOf = (adcode) => text(cities.find((city) => city.adcode === adcode).short);

const gdp = rowsOf('city-gdp').filter((row) => row.places[0] !== '360000');
const gdpIn = (year) =>
  gdp
    .filter((row) => yearOf(row) === year)
    .map((row) => ({ adcode: row.places[0], value: billions(row.value) }))
    .sort((a, b) => b.value - a.value)
    .map((row) => ({ ...row, label: nameOf(row.adcode) }));
const ranked = gdpIn(2023);
const years = [2019, 2020, 2021, 2022, 2023];

const share = rowsOf('hk-position').find((row) => row.id === 'hk-fdi-share');
const shareRow = { label: text(share.label), value: share.value };
const hongKong = bars(
  'hk-share',
  both('Hong Kong’s share of foreign capital, at least', '香港佔外資比重，至少'),
  percent,
  [shareRow],
  { height: 90, left: 220 },
  100,
);

const cityGdp = bars(
  'city-gdp',
  both('GDP by city, 2023', '各市生產總值，2023年'),
  billionYuan,
  ranked,
  {
    height: 300,
  },
);

const growth = framed(
  {
    id: 'city-growth',
    kind: 'lines',
    title: both('GDP of the four largest cities', '四大城市生產總值'),
    unit: billionYuan,
    years,
    series: ranked.slice(0, 4).map(({ adcode, label }) => ({
      label,
      values: years.map((year) => gdpIn(year).find((row) => row.adcode === adcode).value),
    })),
  },
  { height: 300, left: 60, legend: true },
);

const listed = framed(
  {
    id: 'listed',
    kind: 'stack',
    title: both('A-share companies by exchange, 2026', '各交易所的A股企業，2026年'),
    unit: both('companies', '家'),
    rows: [both('Jiangxi', '江西')],
    series: rowsOf('listed-counts')
      .filter((row) => row.by === 'exchange')
      .map((row) => ({ label: text(row.name), values: [row.value] })),
  },
  { height: 110, legend: true },
);

const sectorNames = {
  primary: both('Primary', '第一產業'),
  secondary: both('Secondary', '第二產業'),
  tertiary: both('Tertiary', '第三產業'),
};
const sectorValue = (adcode, sector) =>
  rowsOfSectors.find((row) => row.places[0] === adcode && row.sector === sector).value;
const rowsOfSectors = rowsOf('city-sectors').filter((row) => yearOf(row) === 2022);
const sectors = framed(
  {
    id: 'sectors',
    kind: 'stack',
    title: both('Value added by sector, 2022', '三次產業增加值，2022年'),
    unit: billionYuan,
    rows: ranked.map(({ label }) => label),
    series: Object.entries(sectorNames).map(([sector, label]) => ({
      label,
      values: ranked.map(({ adcode }) => billions(sectorValue(adcode, sector))),
    })),
  },
  { height: 320, legend: true },
);

const people = rowsOf('city-population').filter((row) => yearOf(row) === 2023);
const scatter = framed(
  {
    id: 'people',
    kind: 'scatter',
    title: both('Population and GDP, 2023', '人口與生產總值，2023年'),
    unit: both('million people, billion yuan', '百萬人、十億元'),
    points: ranked.map(({ adcode, label, value }) => ({
      label,
      x: people.find((row) => row.places[0] === adcode).value / 1e6,
      y: value,
    })),
  },
  { height: 320, left: 60 },
);

const worldShares = bars(
  'world-shares',
  both('Share of the world market, about', '全球份額，約'),
  percent,
  rowsOf('global-shares')
    .filter((row) => row.unit === 'percent')
    .map((row) => ({ label: text(row.label), value: row.value })),
  { height: 160, left: 250 },
);

/** Five equal classes, because that is what all six libraries can colour without help. */
function colourOf(value) {
  const [top, bottom] = [ranked[0].value, ranked.at(-1).value];
  return mapColours[Math.min(4, Math.floor(((value - bottom) / (top - bottom)) * 5))];
}

/** Names stand in the middle of an area and may catch the pointer, so a point is below the name. */
const besideName = ([x, y]) => [x, y + 14];

function cityMap(height) {
  const shapes = shapesOf(read('geo/cities.topo'), read('geo/labels'));
  const rows = ranked.map((row) => ({ ...row, colour: colourOf(row.value) }));
  const figure = {
    id: 'city-map',
    kind: 'map',
    title: cityGdp.title,
    unit: billionYuan,
    shapes,
    rows,
  };
  const place = placeIn(boxOf(shapes), { width: 600, height });
  const centre = ({ adcode }) =>
    shapes.features.find(({ properties }) => properties.adcode === adcode).properties.cp;
  return {
    ...figure,
    width: 600,
    height,
    hover: rows.slice(0, 4).map((row) => besideName(place(centre(row)))),
  };
}

/** Every library here can draw all eight; a doughnut, a treemap and a sankey are beyond Plot. */
const eight = [cityGdp, growth, listed, hongKong, sectors, scatter, worldShares, cityMap(420)];

export const pages = {
  bar: { title: both('Hong Kong in Jiangxi', '香港與江西'), figures: [hongKong] },
  map: { title: both('The cities of Jiangxi', '江西各市'), figures: [cityMap(520)] },
  eight: { title: both('Jiangxi in eight charts', '八圖看江西'), figures: eight },
};
