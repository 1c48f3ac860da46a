import { citationOf } from '../../export/citation';
import { faceFor } from '../../export/face';
import { figureCsv } from '../../export/figure-csv';
import { figureJson } from '../../export/figure-json';
import { figureXlsx } from '../../export/figure-xlsx';
import { sizes } from '../../export/frame';
import { figurePptx } from '../../export/pptx/figure-pptx';
import type { SlidePicture } from '../../export/pptx/figure-slides';
import { figureRoom } from '../../export/pptx/slide-frame';
import { fileName } from '../../export/file-name';
import type { Papers } from '../../export/papers';
import type { Picture } from '../../export/picture-parts';
import { figurePicture, type PictureLook } from '../../export/picture-svg';
import { canScale, inBase64, pngOf } from '../../export/png';
import { posterPicture } from '../../export/poster-svg';
import { qrOf } from '../../export/qr';
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
import { words as panelWords } from './words';
import type { Steps } from './steps';

/** Everything the files of one view are made from. */
export interface Taken {
  readonly figure: Figure;
  readonly papers: Papers;
  readonly citation: string;
  /** Path of the figure alone, for frames in other pages. */
  readonly embed: string;
  /** The figure in a theme for a width in px. */
  drawIn(theme: Theme): (width: number) => Figure;
  picture(look: PictureLook, face?: string): Picture;
}

/** Kinds of files there are of a figure. */
export const kinds = ['png', 'poster', 'svg', 'pptx', 'xlsx', 'csv', 'json', 'zip'] as const;
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
  const drawIn = (theme: Theme) => (width: number) =>
    draw(spec, data, { ...view, theme, width }, topology);
  return {
    figure,
    papers,
    citation: Object.values(cited).join(''),
    embed: pathTo(lang, { page: 'embed', figure: spec.id }, chosen),
    drawIn,
    picture: (look, face) => figurePicture(drawIn(look.theme), look, papers, face),
  };
}

/** What a picture in a file looks like, and how many times larger its PNG is. */
export interface Asked {
  readonly look: PictureLook;
  readonly scale: number;
  /** The view in a second language, for slides that speak two. */
  readonly second?: Taken;
}

const named = (taken: Taken, extension: string): string => fileName(taken.figure.title, extension);

/** A picture of a view as PNG, in the site's own face. */
export const pngFor = async (taken: Taken, { look, scale }: Asked): Promise<Blob> =>
  pngOf(taken.picture(look, await faceFor(taken.papers.lang)), scale);

/** A view as an upright picture with a code, for chats. */
async function posterFor({ papers, drawIn }: Taken, theme: Theme): Promise<Blob> {
  const [code, face] = await Promise.all([qrOf(papers.address), faceFor(papers.lang)]);
  const drawn = posterPicture({ at: drawIn(theme), theme, papers, code, face });
  return pngOf(drawn, canScale(drawn, 2) ? 2 : 1);
}

/** How a picture on a slide looks: the slide's own shape with all that belongs to it, or the plot alone. */
const onSlide = (theme: Theme, words: 'whole' | 'bare'): PictureLook => {
  const isWhole = words === 'whole';
  const { w, h } = figureRoom;
  return {
    size: isWhole ? sizes['16:9'] : { width: 1200, height: Math.round((1200 * h) / w) },
    theme,
    transparent: false,
    parts: { title: isWhole, subtitle: isWhole, notes: isWhole, source: isWhole },
  };
};

/** A view's picture for a slide: the drawing, and its pixels for offices that know no drawings. */
export async function slidePicture(
  { papers, picture }: Taken,
  theme: Theme,
  words: 'whole' | 'bare',
): Promise<SlidePicture> {
  const drawn = picture(onSlide(theme, words));
  const { svg, width, height } = drawn;
  // An office has its own faces; pixels are drawn here, in the site's.
  const faced = svg.replace('</title>', `</title>${await faceFor(papers.lang)}`);
  return { data: await inBase64(await pngOf({ ...drawn, svg: faced }, 2)), svg, width, height };
}

/** A view as slides. */
const slidesFor = (taken: Taken, theme: Theme, second: Taken | null): Promise<Blob> =>
  figurePptx({ ...taken, theme, second: second ?? undefined }, (words) =>
    slidePicture(taken, theme, words),
  );

/** Files that a ZIP of a view holds. */
export const inZip = ['png', 'svg', 'pptx', 'xlsx', 'csv', 'json'] as const;

/** Files of a view with its readme, one after the other, so that the page stays awake. */
export async function filesFor(
  taken: Taken,
  inside: readonly (typeof inZip)[number][],
  asked: Asked,
  steps?: Steps,
): Promise<NamedFile[]> {
  const { figure, papers, citation } = taken;
  const files: NamedFile[] = [];
  for (const [i, kind] of inside.entries()) {
    await steps?.begin(i + 1, inside.length, kind.toUpperCase());
    files.push(await fileFor(taken, kind, asked));
  }
  const { address, release, lang } = papers;
  const listed = inside.map((kind) => ({ name: named(taken, kind), kind }));
  const readme = readmeOf({ figure, address, release, citation, files: listed }, lang);
  return [...files, { name: 'readme.txt', content: readme }];
}

/** One file of a view; a ZIP holds all the others, a citation and a readme in three languages. */
export async function fileFor(
  taken: Taken,
  kind: Kind,
  asked: Asked,
  steps?: Steps,
): Promise<NamedFile> {
  const { figure, papers } = taken;
  const name = named(taken, kind);
  switch (kind) {
    case 'png':
      return { name, content: await pngFor(taken, asked) };
    case 'poster':
      return {
        name: fileName(`${figure.title} ${say(panelWords.poster, papers.lang)}`, 'png'),
        content: await posterFor(taken, asked.look.theme),
      };
    case 'svg':
      return { name, content: taken.picture(asked.look).svg };
    case 'pptx':
      return { name, content: await slidesFor(taken, asked.look.theme, asked.second ?? null) };
    case 'xlsx':
      return { name, content: await figureXlsx(figure, papers) };
    case 'csv':
      return { name, content: figureCsv(figure, papers) };
    case 'json':
      return { name, content: figureJson(figure, papers) };
    case 'zip':
      return { name, content: await zipOf(await filesFor(taken, inZip, asked, steps)) };
  }
}
