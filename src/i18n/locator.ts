import { listOf } from './list';
import { say, type Lang, type Text } from './text';

/** A place in a source: its part in the order of a page, the section within, and the paragraph or caption. */
interface Spot {
  readonly part: 'ST' | 'L' | 'S' | 'C' | 'T' | 'P';
  readonly section: number;
  readonly at: number;
}

const order: readonly Spot['part'][] = ['ST', 'L', 'S', 'C', 'T', 'P'];

function spotOf(locator: string): Spot {
  if (locator === 'ST' || locator === 'T' || locator === 'P')
    return { part: locator, section: 0, at: 0 };
  const [, kind, section, at] = /^(?:(L|C)\.|(?:S)(\d+)\.)(\d+)$/.exec(locator) ?? [];
  if (section && at) return { part: 'S', section: Number(section), at: Number(at) };
  if ((kind === 'L' || kind === 'C') && at) return { part: kind, section: 0, at: Number(at) };
  throw new RangeError(`Not a place in a source: ${locator}`);
}

/** Numbers in order, three or more that follow one another as a range: 1–3, 6. */
const rangesOf = (all: readonly number[], to: string): string[] => {
  const runs: number[][] = [];
  for (const at of all) {
    const run = runs.at(-1);
    if (run?.at(-1) === at - 1) run.push(at);
    else runs.push([at]);
  }
  return runs.flatMap((run) => (run.length > 2 ? `${run[0]}${to}${run.at(-1)}` : run.map(String)));
};

function wordsOf({ part, section }: Spot, all: readonly number[]): Text {
  const [en, zh] = [listOf(rangesOf(all, '–'), 'en'), rangesOf(all, '至').join('、')];
  const s = all.length > 1 ? 's' : '';
  switch (part) {
    case 'ST':
      return { en: 'sub-headline', 'zh-Hant': '副題', 'zh-Hans': '副题' };
    case 'T':
      return { en: 'table', 'zh-Hant': '表格', 'zh-Hans': '表格' };
    case 'P':
      return { en: '', 'zh-Hant': '', 'zh-Hans': '' };
    case 'L':
      return {
        en: `opening, paragraph${s} ${en}`,
        'zh-Hant': `開篇第${zh}段`,
        'zh-Hans': `开篇第${zh}段`,
      };
    case 'C':
      return {
        en: `photo caption${s} ${en}`,
        'zh-Hant': `第${zh}則圖片說明`,
        'zh-Hans': `第${zh}则图片说明`,
      };
    case 'S':
      return {
        en: `section ${section}, paragraph${s} ${en}`,
        'zh-Hant': `第${section}節第${zh}段`,
        'zh-Hans': `第${section}节第${zh}段`,
      };
  }
}

/**
 * Where in a source, in words and in the order of its page: S3.4 and S3.6 are "section 3,
 * paragraphs 4 and 6". A page without parts (P) says nothing. A RangeError for other marks.
 */
export function formatLocators(locators: readonly string[], lang: Lang): string {
  const spots = [...new Set(locators)]
    .map(spotOf)
    .toSorted(
      (a, b) =>
        order.indexOf(a.part) - order.indexOf(b.part) || a.section - b.section || a.at - b.at,
    );
  const heads = spots.filter(
    ({ part, section }, i) => part !== spots[i - 1]?.part || section !== spots[i - 1]?.section,
  );
  return heads
    .map((head) => {
      const same = spots.filter(
        ({ part, section }) => part === head.part && section === head.section,
      );
      return say(
        wordsOf(
          head,
          same.map(({ at }) => at),
        ),
        lang,
      );
    })
    .filter((words) => words !== '')
    .join(lang === 'en' ? '; ' : '；');
}
