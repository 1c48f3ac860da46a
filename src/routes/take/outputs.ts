import { citationOf } from '../../export/citation';
import { faceFor } from '../../export/face';
import { figureCsv } from '../../export/figure-csv';
import { figureJson } from '../../export/figure-json';
import { figureXlsx } from '../../export/figure-xlsx';
import { sizes } from '../../export/frame';
import { figurePptx } from '../../export/pptx/figure-pptx';
import { fileName } from '../../export/file-name';
import type { Papers } from '../../export/papers';
import { figurePicture, type Picture, type PictureLook } from '../../export/picture-svg';
import { inBase64, pngOf } from '../../export/png';
import { readmeOf } from '../../export/readme';
import { zipOf, type NamedFile } from '../../export/zip';
import { draw } from '../../figures/draw';
import type { Figure, FigureSpec, View } from '../../figures/spec';
import { say } from '../../i18n/text';
import { wordsIn } from '../../i18n/words';
import { sourceFacts } from '../../model/sources';
import type { Theme } from '../../theme/tokens';
import type { Edition } from '../islands';
// What woke the figure is there by now. Told so, the bundler leaves it whole: parts cut out for this
// panel would weigh more in every page.
// oxlint-disable-next-line import/no-unassigned-import
import '../../ui/plot/chart';
// oxlint-disable-next-line import/no-unassigned-import
import '../wake';
import { pathTo } from '../paths';
import { figureQuery } from '../view';
import type { Gathered } from './gather';

/** Everything the files of one view are made from. */
export interface Taken {
  readonly figure: Figure;
  readonly papers: Papers;
  readonly citation: string;
  /** Path of the figure alone, for frames in other pages. */
  readonly embed: string;
  picture(look: PictureLook, face?: string): Picture;
}

/** Kinds of files there are of a figure. */
export const kinds = ['png', 'svg', 'pptx', 'xlsx', 'csv', 'json', 'zip'] as const;
export type Kind = (typeof kinds)[number];

/** Puts a figure together for files: in the language, currency and choices of the view. */
export async function take(
  spec: FigureSpec,
  view: View,
  { data, topology }: Gathered,
  edition: Edition,
): Promise<Taken> {
  const { lang } = view;
  const t = await wordsIn(lang);
  const query = new URLSearchParams(view.choices);
  if (view.currency) query.set('currency', view.currency);
  const figure = draw(spec, data, view, topology);
  const chosen = figureQuery(query, null);
  const address = location.origin + pathTo(lang, { page: 'chart', figure: spec.id }, chosen);
  const sources = new Map(data.sources.rows.map((row) => [row.id, row]));
  const notes = new Map(data.notes.rows.map((row) => [row.id, row]));
  const papers: Papers = {
    lang,
    site: t(($) => $.site.name),
    address,
    ...edition,
    source: (id) => sources.get(id),
    note: (id) => notes.get(id),
    grade: (grade) => Object.entries(data.sources.meta.grades).find(([id]) => id === grade)?.[1],
  };
  const cited = citationOf(
    {
      title: figure.title,
      site: papers.site,
      ...edition,
      address,
      sources: figure.sources.flatMap((id) => {
        const source = sources.get(id);
        return source
          ? {
              title: say(source.title, lang),
              facts: sourceFacts(source, figure.locators[id] ?? [], lang),
            }
          : [];
      }),
    },
    lang,
  );
  return {
    figure,
    papers,
    citation: Object.values(cited).join(''),
    embed: pathTo(lang, { page: 'embed', figure: spec.id }, chosen),
    picture: (look, face) =>
      figurePicture(
        (width) => draw(spec, data, { ...view, theme: look.theme, width }, topology),
        look,
        papers,
        face,
      ),
  };
}

/** What a picture in a file looks like, and how many times larger its PNG is. */
export interface Asked {
  readonly look: PictureLook;
  readonly scale: number;
}

const named = (taken: Taken, extension: string): string => fileName(taken.figure.title, extension);

/** A picture of a view as PNG, in the site's own face. */
export const pngFor = async (taken: Taken, { look, scale }: Asked): Promise<Blob> =>
  pngOf(taken.picture(look, await faceFor(taken.papers.lang)), scale);

/** How a picture on a slide looks: the slide's own shape, with all that belongs to it. */
const onSlide = (theme: Theme): PictureLook => ({
  size: sizes['16:9'],
  theme,
  transparent: false,
  parts: { title: true, subtitle: true, notes: true, source: true },
});

/** A view as slides. */
const slidesFor = ({ figure, papers, picture }: Taken, theme: Theme): Promise<Blob> =>
  figurePptx({ figure, papers, theme }, async () => {
    const drawn = picture(onSlide(theme), await faceFor(papers.lang));
    const { width, height } = drawn;
    return { data: await inBase64(await pngOf(drawn, 2)), width, height };
  });

/** One file of a view; a ZIP holds all the others, a citation and a readme in three languages. */
export async function fileFor(taken: Taken, kind: Kind, asked: Asked): Promise<NamedFile> {
  const { figure, papers, citation } = taken;
  const name = named(taken, kind);
  switch (kind) {
    case 'png':
      return { name, content: await pngFor(taken, asked) };
    case 'svg':
      return { name, content: taken.picture(asked.look).svg };
    case 'pptx':
      return { name, content: await slidesFor(taken, asked.look.theme) };
    case 'xlsx':
      return { name, content: await figureXlsx(figure, papers) };
    case 'csv':
      return { name, content: figureCsv(figure, papers) };
    case 'json':
      return { name, content: figureJson(figure, papers) };
    case 'zip': {
      const inside = ['png', 'svg', 'pptx', 'xlsx', 'csv', 'json'] as const;
      const files = await Promise.all(inside.map((one) => fileFor(taken, one, asked)));
      const { address, release, lang } = papers;
      const listed = inside.map((one) => ({ name: named(taken, one), kind: one }));
      const readme = readmeOf({ figure, address, release, citation, files: listed }, lang);
      return { name, content: await zipOf([...files, { name: 'readme.txt', content: readme }]) };
    }
  }
}

const types: Readonly<Record<Kind, string>> = {
  png: 'image/png',
  svg: 'image/svg+xml;charset=utf-8',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json;charset=utf-8',
  zip: 'application/zip',
};

/** Gives a finished file to the reader, as a download. */
export function save({ name, content }: NamedFile, kind: Kind): void {
  const address = URL.createObjectURL(new Blob([content], { type: types[kind] }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const inAttribute = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** HTML of a frame with the figure in it, for any page. */
export const frameCode = ({ figure, embed }: Taken): string =>
  `<iframe src="${inAttribute(location.origin + embed)}" title="${inAttribute(figure.title)}" width="100%" height="${Math.round(Math.min(900, figure.height + 190))}" style="border:0" loading="lazy" allowfullscreen></iframe>`;
