import { enliven, expect, figure, open, test } from './support';

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
    const card = figure(page, 'resources');
    await card.getByRole('button', { name: 'Show the table' }).click();
    await expect(card.getByRole('alert')).toContainText(sentence);
    await expect(page.getByRole('alert')).toHaveCount(1);
    await expect(card.locator('.picture path:visible').first()).toBeVisible();
    await figure(page, 'hk-share').getByRole('button', { name: 'Show the table' }).click();
    await expect(figure(page, 'hk-share').getByRole('region')).toBeVisible();
    broken = false;
    await card.getByRole('button', { name: 'Try again' }).click();
    await expect(card.getByRole('region')).toContainText('Tungsten');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('a figure whose code does not come keeps its picture, and wakes at the next touch', async ({
  page,
  expectComplaint,
}) => {
  expectComplaint(/ERR_FAILED/);
  let broken = true;
  await page.route(/\/assets\/(wake|hk-share)-[^/]+\.js$/, (route) =>
    broken ? route.abort() : route.continue(),
  );
  await open(page, '/en/charts/hk-share');
  const failure = page.waitForEvent('requestfailed');
  await page.getByRole('tab', { name: 'Table' }).click();
  await failure;
  await expect(page.locator('.picture path:visible').first()).toBeVisible();
  broken = false;
  await page.getByRole('tab', { name: 'Table' }).click();
  await expect(page.locator('.plot')).toHaveCount(0);
  await expect(page.locator('.data-table')).toContainText('at least 75%');
});

test('a plot whose drawing code does not come leaves the figures on the page', async ({
  page,
  expectComplaint,
}) => {
  expectComplaint(/ERR_FAILED|dynamically imported module/);
  let broken = true;
  await page.route(/\/assets\/chart-[^/]+\.js$/, (route) =>
    broken ? route.abort() : route.continue(),
  );
  await open(page, '/en/charts/hk-share');
  const failure = page.waitForEvent('requestfailed');
  await page.locator('.plot').focus();
  await failure;
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hong Kong');
  await expect(page.locator('.data-table')).toContainText('at least 75%');
  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await enliven(page.locator('.plot'));
});

test('a page whose own script does not come is whole all the same', async ({
  page,
  expectComplaint,
}) => {
  expectComplaint(/ERR_FAILED/);
  await page.route(/\/assets\/index-[^/]+\.js$/, (route) => route.abort());
  await page.goto('/en', { waitUntil: 'networkidle' });
  const card = figure(page, 'foreign-capital');
  await expect(card.getByRole('heading')).toBeVisible();
  await card.scrollIntoViewIfNeeded();
  await expect(card.locator('img.picture:visible')).toHaveCount(1);
  await expect(page.locator('noscript[data-fold]')).toHaveCount(0);
});
