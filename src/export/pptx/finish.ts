import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { palettes, type Theme } from '../../theme/tokens';
import type { ChartData } from './chart-data';
import { chartXml, type Faces } from './chart-xml';
import { addDrawings } from './drawings';
import { workbookOf } from './workbook';
import { xmlText } from './xml';

/** What an office file says of itself. */
export interface About {
  readonly title: string;
  readonly author: string;
  /** ISO day. */
  readonly release: string;
  readonly theme: Theme;
}

const hex = (colour: string): string => colour.replace('#', '');

/** Our colours as those of the file's theme, so that an office offers them and a change of theme changes all. */
function withTheme(xml: string, theme: Theme, { latin, eastAsian }: Faces): string {
  const { ink, surface, muted, track, accent, categorical } = palettes[theme];
  const colours: Readonly<Record<string, string>> = {
    dk1: ink,
    lt1: surface,
    dk2: muted,
    lt2: track,
    accent1: categorical.cobalt,
    accent2: categorical.celadon,
    accent3: categorical.vermilion,
    accent4: categorical.orange,
    accent5: categorical.plum,
    accent6: categorical.slate,
    hlink: accent,
    folHlink: accent,
  };
  const scheme = Object.entries(colours)
    .map(([name, value]) => `<a:${name}><a:srgbClr val="${hex(value)}"/></a:${name}>`)
    .join('');
  return xml
    .replace(
      /<a:clrScheme name="[^"]*">.*?<\/a:clrScheme>/s,
      `<a:clrScheme name="Jiangxi">${scheme}</a:clrScheme>`,
    )
    .replace(
      /(<a:(?:major|minor)Font>)<a:latin typeface="[^"]*"[^>]*\/><a:ea typeface="[^"]*"\/>/g,
      `$1<a:latin typeface="${latin}"/><a:ea typeface="${eastAsian}"/>`,
    );
}

const core = ({ title, author, release }: About): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(author)}</dc:creator><cp:lastModifiedBy>${xmlText(author)}</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${release}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${release}T00:00:00Z</dcterms:modified></cp:coreProperties>`;

/** What goes into a file beside what PptxGenJS wrote. */
interface Ours {
  /** In the order they were added. */
  readonly charts: readonly ChartData[];
  /** SVG by the number of the slide whose picture it is. */
  readonly drawings: ReadonlyMap<number, string>;
  readonly faces: Faces;
}

/**
 * Puts our charts, workbooks, drawings, colours and faces into a file that PptxGenJS wrote: its own
 * charts have workbooks that some offices call broken, and know neither limits nor words at marks.
 */
export async function finish(
  file: Uint8Array,
  { charts, drawings, faces }: Ours,
  about: About,
): Promise<Uint8Array> {
  const parts: Record<string, Uint8Array> = {};
  for (const [name, bytes] of Object.entries(unzipSync(file))) {
    // Folders are no parts of an office file.
    if (name.endsWith('/')) continue;
    parts[name] = /ppt\/theme\/theme\d+\.xml$/.test(name)
      ? strToU8(withTheme(strFromU8(bytes), about.theme, faces))
      : name === 'docProps/core.xml'
        ? strToU8(core(about))
        : bytes;
  }
  const names = Object.keys(parts)
    .filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
    .toSorted((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]));
  for (const [i, name] of names.entries()) {
    const data = charts[i];
    const rels = name.replace('charts/', 'charts/_rels/') + '.rels';
    const book = /Target="\.\.\/(embeddings\/[^"]+)"/.exec(
      strFromU8(parts[rels] ?? new Uint8Array()),
    )?.[1];
    if (!data || !book) throw new Error(`${name} has no data.`);
    parts[name] = strToU8(chartXml(data, faces));
    parts[`ppt/${book}`] = await workbookOf(data);
  }
  addDrawings(parts, drawings);
  return zipSync(parts);
}
