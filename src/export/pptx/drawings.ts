import { strFromU8, strToU8 } from 'fflate';

const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

/** Its id says to offices of 2016 and later: the same picture, as SVG. Older ones show the pixels. */
const extension = (rel: string): string =>
  `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${rel}"/></a:ext></a:extLst>`;

/** A number as an attribute of a tag; 0 where it has none. */
const numberIn = (tag: string, name: string): number =>
  Number(new RegExp(` ${name}="([\\d.]+)"`).exec(tag)?.[1] ?? 0);

/** The plot of a picture, an SVG in the SVG: its tag and what is in it. */
const plot = /(<svg x="[^>]*>)([\s\S]*)<\/svg><\/svg>$/;

/**
 * A picture as the drawing programs of offices read it, which know neither nested pictures nor the
 * order of paint: a group, and a text with an edge as two texts.
 */
export function officeDrawing(svg: string): string {
  // Offices know two weights.
  const heavy = svg.replace(/ font-weight="(?:5[5-9]|[6-9]\d)\d"/g, ' font-weight="bold"');
  return heavy.replace(plot, (_, tag: string, inside: string) => {
    const [, width = '1'] = /viewBox="0 0 ([\d.]+)/.exec(tag) ?? [];
    const scale = numberIn(tag, 'width') / Number(width);
    const drawn = inside.replace(/<text\b[^>]*>[\s\S]*?<\/text>/g, (text) => {
      if (!text.includes(' paint-order="')) return text;
      const edge = text.replaceAll(/ paint-order="[^"]*"/g, '');
      return edge + edge.replaceAll(/ stroke(?:-[a-z]+)?="[^"]*"/g, '');
    });
    return `<g transform="translate(${numberIn(tag, 'x')} ${numberIn(tag, 'y')}) scale(${Math.round(scale * 1e4) / 1e4})" font-size="12">${drawn}</g></svg>`;
  });
}

/** Lays drawings beside the pixels of the same slides in an unpacked office file. */
export function addDrawings(
  parts: Record<string, Uint8Array>,
  drawings: ReadonlyMap<number, string>,
): void {
  for (const [number, svg] of drawings) {
    const name = `ppt/slides/slide${number}.xml`;
    const rels = `ppt/slides/_rels/slide${number}.xml.rels`;
    const [slide, links] = [parts[name], parts[rels]];
    if (!slide || !links) throw new Error(`There is no ${name}.`);
    const media = `drawing${number}.svg`;
    parts[`ppt/media/${media}`] = strToU8(officeDrawing(svg));
    parts[rels] = strToU8(
      strFromU8(links).replace(
        '</Relationships>',
        `<Relationship Id="rIdDrawing" Type="${kind}" Target="../media/${media}"/></Relationships>`,
      ),
    );
    parts[name] = strToU8(
      strFromU8(slide).replace(
        /<a:blip r:embed="([^"]+)"\s*(?:\/>|>\s*<\/a:blip>)/,
        (_, pixels: string) => `<a:blip r:embed="${pixels}">${extension('rIdDrawing')}</a:blip>`,
      ),
    );
  }
  const types = '[Content_Types].xml';
  const listed = strFromU8(parts[types] ?? new Uint8Array());
  if (drawings.size > 0 && !listed.includes('Extension="svg"'))
    parts[types] = strToU8(
      listed.replace(
        /<Default /,
        '<Default Extension="svg" ContentType="image/svg+xml"/><Default ',
      ),
    );
}
