import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, open, settled, test } from './support';

const rows = 'table.rows tbody tr:visible';

test.describe('the data pages', () => {
  test('lead from the header to a dataset, by topic', async ({ page }) => {
    await open(page, '/en');
    await page.locator('.site-header-nav').getByRole('link', { name: 'Data' }).click();
    await settled(page);
    await page.getByLabel('Topic').selectOption('trade-week');
    await expect(page.locator('[data-topic]:visible')).toHaveCount(1);
    await expect(page).toHaveURL(/topic=trade-week/);
    await page.getByRole('link', { name: 'Projects signed' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Projects signed');
  });

  test('sort a table by its heads and keep the order in the address', async ({ page }) => {
    await open(page, '/en/data/city-area');
    const head = page.getByRole('columnheader', { name: 'As printed' });
    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    await expect(page.locator(rows).first()).toContainText('Xinyu');
    await page.reload({ waitUntil: 'networkidle' });
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    await expect(page.locator(rows).first()).toContainText('Xinyu');
    await head.getByRole('button').click();
    await expect(page.locator(rows).first()).toContainText('Ganzhou');
    await expectAccessible(page);
  });

  test('filter a table, and say so where no row is left', async ({ page }) => {
    await open(page, '/zh-Hant/data/city-gdp');
    const filter = page.getByRole('searchbox');
    await filter.fill('贛州');
    await expect(page.locator('.rows-bar [role=status]')).toHaveText(/^60行中的\d+行$/);
    await filter.fill('沒有這個');
    await expect(page.locator(rows)).toHaveCount(0);
    await expect(page.locator('.rows-bar [role=status]')).toContainText('沒有一行含有「沒有這個」');
    await filter.fill('');
    await expect(page.locator(rows)).toHaveCount(60);
  });

  test('hand out files that hold what the page shows', async ({ page }) => {
    await open(page, '/zh-Hant/data/headline-kpis');
    const shown = await page.locator(rows).count();
    const [csv, json] = [/\.csv$/, /headline-kpis\.json$/];
    for (const name of [csv, json]) {
      const coming = page.waitForEvent('download');
      await page
        .locator('a[download]')
        .filter({ visible: true })
        .evaluateAll((links, pattern) => {
          for (const link of links)
            if (link instanceof HTMLAnchorElement && new RegExp(pattern).test(link.href))
              link.click();
        }, name.source);
      const file = await coming;
      expect(file.suggestedFilename()).toMatch(name);
      const text = await readFile(await file.path(), 'utf8');
      if (name === json) expect(JSON.parse(text).rows).toHaveLength(shown);
      else {
        expect(text.startsWith('\uFEFF')).toBe(true);
        expect(text.trimEnd().split('\r\n')).toHaveLength(shown + 1);
        expect(text).toContain('超3.6萬億元');
      }
    }
  });

  test('open a note of a row, and lead to it in the register', async ({ page }) => {
    await open(page, '/en/data/resources');
    await page.locator('table.rows .note-button').first().click();
    await expect(page.locator('.note-popover:visible')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.locator('a[href$="/data/discrepancies#nickel"]').click();
    await settled(page);
    await expect(page.locator('#nickel')).toBeInViewport();
  });

  test('a dataset that does not exist is a page that offers the nearest', async ({
    page,
    expectComplaint,
  }) => {
    expectComplaint(/404/);
    await open(page, '/en/data/city-gpd');
    await expect(page.locator('[data-nearest] li:visible').first()).toContainText(
      'GDP of the eleven cities',
    );
  });
});

test.describe('a citation', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is copied with the address of the choices made', async ({ page }) => {
    await open(page, '/en/charts/city-map');
    const measure = page.getByLabel('Measure').first();
    await measure.selectOption('population');
    await expect(page).toHaveURL(/measure=population/);
    await expect(page.locator('.plot-live svg')).toBeVisible();
    await page.locator('[data-copy]').click();
    await expect(page.locator('[data-cite] [role=status]')).toHaveText('Copied.');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(`“${await page.getByRole('heading', { level: 1 }).textContent()}”`);
    expect(text).toContain(page.url());
    expect(text).toMatch(/Sources, read by \d+ November 2026: \S/);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every row stands, files and register are there, and nothing offers what it cannot do', async ({
    page,
  }) => {
    await page.goto('/zh-Hans/data/city-gdp');
    await expect(page.locator(rows)).toHaveCount(60);
    await expect(page.locator('a[download]')).toHaveCount(3);
    await expect(page.locator('[data-copy]')).toBeHidden();
    await expect(page.locator('.rows-bar')).toBeHidden();
    await expect(page.locator('[data-cite-address]')).toHaveText('/zh-Hans/data/city-gdp');
    await page.goto('/zh-Hans/data/discrepancies#nickel');
    await expect(page.locator('#nickel')).toBeVisible();
  });
});
