import { expect, figure, open, settled, test } from './support';

test.describe('a topic', () => {
  test('leads by its contents to a figure, marks where the reader is, and on to the next topic', async ({
    page,
  }) => {
    await open(page, '/en');
    await page.getByRole('button', { name: 'Topics' }).click();
    await page.locator('#topics-menu').getByRole('link', { name: 'Hong Kong' }).click();
    await expect(page).toHaveURL(/\/en\/topics\/hong-kong$/);
    await settled(page);
    const link = page.locator('[data-contents] a[href="#cooperation-models"]');
    await link.click();
    await expect(figure(page, 'cooperation-models')).toBeInViewport();
    await expect(link).toHaveAttribute('aria-current', 'location');
    await expect(page.locator('[data-contents] [aria-current]')).toHaveCount(1);
    await page.locator('.topic-next a').click();
    await expect(page).toHaveURL(/\/en\/topics\/targets-2030$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('2030');
  });

  test('keeps its place when the language changes', async ({ page }) => {
    await open(page, '/en/topics/ecology');
    await page.locator('.site-header-tools').getByRole('link', { name: '繁體中文' }).click();
    await expect(page).toHaveURL(/\/zh-Hant\/topics\/ecology$/);
    await expect(page.locator('article').first()).not.toContainText('Forest');
  });
});
