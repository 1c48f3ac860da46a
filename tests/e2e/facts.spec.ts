import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './support';

test.slow();

interface Row {
  readonly id: string;
  readonly fact?: string;
}

const folder = new URL('../../data/', import.meta.url);

/** The rows of every dataset that curate a fact of the two articles. */
const rooms = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({
    id: name.slice(0, -'.json'.length),
    rows: (JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { rows: Row[] }).rows.filter(
      ({ fact }) => fact !== undefined,
    ),
  }))
  .filter(({ rows }) => rows.length > 0);

test('every fact of the two articles is on a page: a row of its dataset that leads to its charts, or a doubt', async ({
  page,
}) => {
  let facts = 0;
  for (const { id, rows } of rooms) {
    await page.goto(id === 'notes' ? '/en/data/discrepancies' : `/en/data/${id}`);
    for (const row of rows) {
      const place = page.locator(id === 'notes' ? `[id="${row.id}"]` : `[id="row-${row.id}"]`);
      await expect(place, `${row.fact} in ${id}`).toBeVisible();
      facts += 1;
    }
    await expect(page.locator('main a[href^="/en/charts/"]').first()).toBeVisible();
  }
  expect(facts).toBe(269);
});
