import type PptxGenJS from 'pptxgenjs';
import type { Lang } from '../../i18n/text';
import { cleanXml } from './xml';
import type { ChartData } from './chart-data';
import type { Faces } from './chart-xml';
import { finish, type About } from './finish';
import { slideFace } from './slide-frame';

/** An office file that is being put together. */
export interface OfficeFile {
  readonly deck: PptxGenJS;
  /** In the order they were added. */
  readonly charts: ChartData[];
  /** Sharp pictures by the number of their slide, which holds the same as pixels. */
  readonly drawings: Map<number, string>;
  readonly faces: Faces;
  /** A further slide. */
  add(): PptxGenJS.Slide;
  /** Number of the newest slide; the first is 1. */
  count(): number;
}

/** East Asian faces that offices of the language have on every machine. */
const eastAsian: Readonly<Record<Lang, string>> = {
  en: 'Microsoft YaHei',
  'zh-Hant': 'Microsoft JhengHei',
  'zh-Hans': 'Microsoft YaHei',
};

/** An empty file for slides in these languages; the first Chinese one chooses the Chinese face. */
export async function newOfficeFile(
  title: string,
  languages: readonly Lang[],
): Promise<OfficeFile> {
  const { default: Pptx } = await import('pptxgenjs');
  const deck = new Pptx();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = cleanXml(title);
  deck.theme = { headFontFace: slideFace, bodyFontFace: slideFace };
  let slides = 0;
  return {
    deck,
    charts: [],
    drawings: new Map(),
    faces: {
      latin: slideFace,
      eastAsian: eastAsian[languages.find((lang) => lang !== 'en') ?? 'en'],
    },
    add: () => {
      slides += 1;
      return deck.addSlide();
    },
    count: () => slides,
  };
}

/** The whole file, as offices open it. */
export async function writeOfficeFile(file: OfficeFile, about: About): Promise<Blob> {
  const written = await file.deck.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new Error('The slides came in another form.');
  const finished = await finish(written, file, about);
  return new Blob([finished.slice()], {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  });
}
