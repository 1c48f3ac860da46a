import type { ChartData, End, Point, Series } from './chart-data';
import { xmlText } from './xml';

/** Latin and East Asian face of a file. */
export interface Faces {
  readonly latin: string;
  readonly eastAsian: string;
}

const colour = (accent: number, alpha?: number): string =>
  `<a:schemeClr val="accent${accent}">${alpha === undefined ? '' : `<a:alpha val="${alpha * 1000}"/>`}</a:schemeClr>`;

const line = (accent: number): string =>
  `<a:ln w="12700"><a:solidFill>${colour(accent)}</a:solidFill></a:ln>`;

/** From the foot of a bar to its end, which fades from `solid` per cent on. */
const fading = (accent: number, along: boolean, solid: number, rest: number): string =>
  `<a:gradFill rotWithShape="1"><a:gsLst><a:gs pos="0">${colour(accent)}</a:gs><a:gs pos="${solid * 1000}">${colour(accent)}</a:gs><a:gs pos="100000">${colour(accent, rest)}</a:gs></a:gsLst><a:lin ang="${along ? 0 : 16200000}" scaled="0"/></a:gradFill>`;

/** The fill that tells a limit: whole, open at its end, soft at its end, outlined, hatched. */
function fillOf(end: End, accent: number, along: boolean): string {
  switch (end) {
    case 'open':
      return fading(accent, along, 82, 12);
    case 'soft':
      return fading(accent, along, 90, 45);
    case 'ceiling':
      return `<a:solidFill>${colour(accent, 30)}</a:solidFill>${line(accent)}`;
    case 'target':
      return `<a:pattFill prst="wdUpDiag"><a:fgClr>${colour(accent)}</a:fgClr><a:bgClr><a:schemeClr val="bg1"/></a:bgClr></a:pattFill>${line(accent)}`;
    case 'firm':
      return `<a:solidFill>${colour(accent)}</a:solidFill>`;
  }
}

/** Bars that run from left to right. */
const isAlong = (kind: ChartData['kind']): boolean => kind === 'bars' || kind === 'stacked';

const letter = (column: number): string => String.fromCodePoint(65 + column);

const cache = (values: readonly string[]): string =>
  `<c:ptCount val="${values.length}"/>${values.map((value, i) => (value === '' ? '' : `<c:pt idx="${i}"><c:v>${xmlText(value)}</c:v></c:pt>`)).join('')}`;

/** Words of a chart at a size in points. */
const voice = ({ latin, eastAsian }: Faces, size: number, more = '', tag = 'defRPr'): string =>
  `<a:${tag} sz="${size * 100}" b="0"${more}><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="${latin}"/><a:ea typeface="${eastAsian}"/></a:${tag}>`;

const said = (faces: Faces, size: number): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${voice(faces, size)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;

const shown =
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';

/** Where the words of a mark stand: a piece of a whole holds its own. */
const places: Readonly<Record<ChartData['kind'], string>> = {
  bars: 'outEnd',
  stacked: 'ctr',
  columns: 'outEnd',
  lines: 't',
};

/** The printed words at a mark: a number alone would lose its limit. */
const labelOf = (
  { label }: Point,
  i: number,
  kind: ChartData['kind'],
  faces: Faces,
  size: number,
): string => {
  const looks = voice(faces, size, ' lang="en-US"', 'rPr');
  // On a piece of a whole they stand on its colour.
  const own =
    kind === 'stacked' ? looks.replace('"tx1"', '"bg1"').replace('b="0"', 'b="1"') : looks;
  const lines = label
    .split('\n')
    .map((text) => `<a:p><a:r>${own}<a:t>${xmlText(text)}</a:t></a:r></a:p>`);
  return `<c:dLbl><c:idx val="${i}"/><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${lines.join('')}</c:rich></c:tx><c:dLblPos val="${places[kind]}"/>${shown}</c:dLbl>`;
};

function seriesXml(one: Series, s: number, data: ChartData, faces: Faces, size: number): string {
  const rows = data.categories.length;
  const along = isAlong(data.kind);
  const accent = (s % 6) + 1;
  const looks =
    data.kind === 'lines'
      ? `<c:spPr><a:ln w="28575" cap="rnd"><a:solidFill>${colour(accent)}</a:solidFill><a:round/></a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="6"/></c:marker>`
      : `<c:spPr><a:solidFill>${colour(accent)}</a:solidFill></c:spPr><c:invertIfNegative val="0"/>`;
  const marked =
    data.kind === 'lines'
      ? ''
      : one.points
          .map(({ end, value }, i) =>
            end === 'firm' || value === null
              ? ''
              : `<c:dPt><c:idx val="${i}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fillOf(end, accent, along)}</c:spPr></c:dPt>`,
          )
          .join('');
  const labels = one.points
    .map((point, i) => (point.value === null ? '' : labelOf(point, i, data.kind, faces, size)))
    .join('');
  const column = letter(s + 1);
  return `<c:ser><c:idx val="${s}"/><c:order val="${s}"/><c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f><c:strCache>${cache([one.name])}</c:strCache></c:strRef></c:tx>${looks}${marked}<c:dLbls>${labels}<c:numFmt formatCode="General" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${said(faces, size)}<c:dLblPos val="${places[data.kind]}"/>${shown}</c:dLbls><c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${rows + 1}</c:f><c:strCache>${cache(data.categories)}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${rows + 1}</c:f><c:numCache><c:formatCode>General</c:formatCode>${cache(one.points.map(({ value }) => (value === null ? '' : String(value))))}</c:numCache></c:numRef></c:val>${data.kind === 'lines' ? '<c:smooth val="0"/>' : ''}</c:ser>`;
}

/** Points of the words of a chart: smaller where there are many. */
const sizeFor = ({ kind, categories, series }: ChartData): number => {
  const marks = categories.length * (isAlong(kind) ? 1 : series.length);
  return marks > 24 ? 8 : marks > 14 ? 10 : 12;
};

/**
 * A chart part of an office file, written whole: the printed words stand at every mark and the end
 * of a bar tells its limit. No axis of values is drawn, because the words at the marks say more.
 */
export function chartXml(data: ChartData, faces: Faces): string {
  const size = sizeFor(data);
  const bars = isAlong(data.kind);
  const stacked = data.kind === 'stacked';
  const all = data.series.map((one, s) => seriesXml(one, s, data, faces, size)).join('');
  const axes = '<c:axId val="111"/><c:axId val="222"/>';
  const plot =
    data.kind === 'lines'
      ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${all}<c:marker val="1"/>${axes}</c:lineChart>`
      : `<c:barChart><c:barDir val="${bars ? 'bar' : 'col'}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${all}<c:gapWidth val="${data.categories.length < 4 ? 160 : 60}"/>${stacked ? '<c:overlap val="100"/>' : ''}${axes}</c:barChart>`;
  const ruled =
    '<c:spPr><a:ln w="9525"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:ln></c:spPr>';
  const limits = `<c:scaling><c:orientation val="minMax"/>${data.max === null ? '' : `<c:max val="${data.max}"/>`}${data.kind === 'lines' ? '' : '<c:min val="0"/>'}</c:scaling>`;
  const least = data.series.some(({ points }) => points.some(({ value }) => (value ?? 0) < 0));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${plot}<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${bars ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${ruled}${said(faces, size)}<c:crossAx val="222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx><c:valAx><c:axId val="222"/>${least ? limits.replace('<c:min val="0"/>', '') : limits}<c:delete val="1"/><c:axPos val="${bars ? 'b' : 'l'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="111"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx></c:plotArea>${data.series.length > 1 ? `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${said(faces, 12)}</c:legend>` : ''}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}
