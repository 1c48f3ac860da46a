import { expect, open, test } from './support';
import { slugs } from '../city-slugs';

/** Px of the smallest letters that may be printed: 7.5 pt. */
const smallest = 10;

for (const lang of ['en', 'zh-Hant', 'zh-Hans']) {
  for (const slug of slugs) {
    test(`/${lang}/cities/${slug} prints on one or two A4 pages, whole`, async ({ page }) => {
      await open(page, `/${lang}/cities/${slug}`);
      const name = (await page.locator('h1').textContent()) ?? '';
      const gdp = (await page.locator('[data-row=gdp] .value').first().textContent()) ?? '';
      await page.emulateMedia({ media: 'print' });
      const text = await page.locator('body').innerText();
      expect(text).toContain(name.slice(0, 2));
      expect(text).toContain(gdp);
      expect(text).toMatch(/GDP ranking of Jiangxi cities|江西各城市/);
      expect(text).toMatch(new RegExp(`https?://.*/${lang}/cities/${slug}`));
      await expect(page.locator('.city-brief')).toBeVisible();
      await expect(page.locator('nav:visible, button:visible:not(.note-button)')).toHaveCount(0);
      const tiny = await page.evaluate((least) => {
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walk.nextNode(); node; node = walk.nextNode()) {
          const parent = node.parentElement;
          if (!parent?.checkVisibility() || parent.closest('svg, .visually-hidden, .note-mark'))
            continue;
          if (
            node.nodeValue?.trim() &&
            parseFloat(getComputedStyle(parent).fontSize) < least - 0.01
          )
            found.push(`${parent.className}: ${node.nodeValue}`);
        }
        return found;
      }, smallest);
      expect(tiny, 'no letters under 7.5 pt').toEqual([]);
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      const pages = pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g) ?? [];
      expect(pages.length).toBeLessThanOrEqual(2);
    });
  }
}
