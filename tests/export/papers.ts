import type { Papers } from '../../src/export/papers';
import type { Lang } from '../../src/i18n/text';
import { realRoom } from '../datasets/real-room';

const room = realRoom();
const sources = new Map(room.sources.rows.map((row) => [row.id, row]));
const notes = new Map(room.notes.rows.map((row) => [row.id, row]));

/** What stands around a figure in its files, from the real registers. */
export const papersIn = (lang: Lang): Papers => ({
  lang,
  site: 'Jiangxi × Greater Bay Area',
  address: `https://example.org/${lang}/charts/figure`,
  release: '2026-11-22',
  read: '2026-11-21',
  source: (id) => sources.get(id),
  note: (id) => notes.get(id),
  grade: (grade) => Object.entries(room.sources.meta.grades).find(([id]) => id === grade)?.[1],
});
