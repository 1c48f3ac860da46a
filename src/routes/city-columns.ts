import type { Lang } from '../i18n/text';
import { say } from '../i18n/text';
import type { Fact } from '../ui/fact-list';

/** Letters to a line of a fact's name and body in a column of the page, and px of a line; by measuring. */
const measures = {
  en: { name: 30, body: 46, line: 21 },
  zh: { name: 15, body: 23, line: 23 },
} as const;

const lines = (text: string, letters: number): number => Math.ceil(text.length / letters);

/** About how high a list of facts stands in one column, in px: good enough to balance two columns. */
export function heightOf(facts: readonly Fact[], lang: Lang): number {
  const { name, body, line } = measures[lang === 'en' ? 'en' : 'zh'];
  const heights = facts.map((fact) => {
    const said = fact.text ? lines(say(fact.text, lang), body) : 0;
    const others = 1 + ((fact.quantity?.value ?? null) === null ? 0 : 1) + (fact.place ? 1 : 0);
    return 21 + line * Math.max(lines(say(fact.name, lang), name), said + others);
  });
  return heights.reduce((sum, height) => sum + height, 68);
}

/**
 * Which lists stand under the map and which under the sectors: the split whose higher column is the
 * lowest, the earlier list in the first column where two are equal.
 */
export function balance<Id extends string>(
  map: number,
  sectors: number,
  lists: readonly { readonly id: Id; readonly height: number }[],
): { readonly first: readonly Id[]; readonly second: readonly Id[] } {
  let best = { high: Infinity, first: [] as Id[], second: [] as Id[] };
  for (let split = 0; split < 2 ** lists.length; split += 1) {
    const side = (which: number) => lists.filter((_, i) => ((split >> i) & 1) === which);
    const [first, second] = [side(0), side(1)];
    const sum = (from: number, some: typeof lists) =>
      some.reduce((total, { height }) => total + height, from);
    const high = Math.max(sum(map, first), sum(sectors, second));
    if (high < best.high)
      best = { high, first: first.map(({ id }) => id), second: second.map(({ id }) => id) };
  }
  return best;
}
