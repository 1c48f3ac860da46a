import { partsOf, type Answer, type Index, type Kind } from './index-file';

const prior: Readonly<Record<Kind, number>> = {
  city: 1.35,
  county: 1.2,
  topic: 1.1,
  figure: 1.1,
  fact: 1.1,
  number: 0.7,
  company: 1,
  term: 0.7,
  note: 0.7,
};

/** Words that ask for a figure. */
const forFigure = /how (much|many)|多少|[幾几]|多[大高快]/i;

/** What ranks an answer besides its words: its kind, a figure to show, an address without choices, a short title. */
const standing = ({ kind, title, value, path }: Answer, isForFigure: boolean): number =>
  prior[kind] *
  (value === '' ? 1 : isForFigure ? 1.8 : 1.15) *
  (kind === 'figure' && path.includes('?') ? 0.85 : 1) *
  (1 + 1 / (8 + title.length));

/** Figures of one page's tables that stand in one answer at most. */
const mostOfOne = 3;

/** The entries that answer a question, best first; each as its number in the index. */
export function find(index: Index, query: string, most = 20): number[] {
  const parts = partsOf(index, query);
  const isForFigure = forFigure.test(query);
  const all = parts.reduce((sum, { rarity }) => sum + rarity, 0);
  const ranked = index.entries
    .map((answer, entry) => {
      let [score, covered] = [0, 0];
      for (const part of parts) {
        const here = part.worth[entry] ?? 0;
        if (here === 0) continue;
        score += here * part.rarity;
        covered += part.rarity;
      }
      const rank = score === 0 ? 0 : standing(answer, isForFigure);
      return { entry, score: score * rank * (covered / all) ** 2 };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.entry - b.entry);
  const taken = new Map<string, number>();
  const answers: number[] = [];
  for (const { entry } of ranked) {
    const { kind, path = '' } = index.entries[entry] ?? {};
    if (kind === 'number') {
      const [page = ''] = path.split('?');
      const count = (taken.get(page) ?? 0) + 1;
      taken.set(page, count);
      if (count > mostOfOne) continue;
    }
    answers.push(entry);
    if (answers.length === most) break;
  }
  return answers;
}
