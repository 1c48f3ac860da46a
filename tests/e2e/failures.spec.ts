import { expect, open, test } from './support';

const answers = [
  { what: 'a refusal', status: 404, body: '', sentence: 'could not be fetched', complains: /404/ },
  {
    what: 'half of the file',
    status: 200,
    body: '{"meta": {"id": "listings", "ti',
    sentence: 'arrived incomplete',
    complains: null,
  },
  {
    what: 'a web page',
    status: 200,
    body: '<!doctype html><title>Sign in</title>',
    sentence: 'is not a data file',
    complains: null,
  },
] as const;

for (const { what, status, body, sentence, complains } of answers) {
  test(`a dataset answered with ${what} fails its own cards only, and can be asked for again`, async ({
    page,
    expectComplaint,
  }) => {
    if (complains) expectComplaint(complains);
    let broken = true;
    await page.route(/\/assets\/resources-[^/]+\.json$/, (route) =>
      broken ? route.fulfill({ status, body }) : route.continue(),
    );
    await open(page, '/en');
    const card = page.locator('[data-figure=resources]');
    await expect(card.getByRole('alert')).toContainText(sentence);
    await expect(page.getByRole('alert')).toHaveCount(1);
    await expect(page.locator('[data-figure=hk-share] svg').first()).toBeVisible();
    broken = false;
    await card.getByRole('button', { name: 'Try again' }).click();
    await expect(card.locator('.plot')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}
