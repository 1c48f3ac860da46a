import { expect, test } from './support';

test('the picture of a page that is shared is there, in the size its head says', async ({
  page,
  request,
}) => {
  await page.goto('/en/charts/hk-share');
  const address = await page.locator('meta[property="og:image"]').getAttribute('content');
  const answer = await request.get(new URL(address ?? '').pathname);
  expect(answer.headers()['content-type']).toBe('image/png');
  const png = await answer.body();
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(60_000);
});

test('the description of a figure’s frame is where its page says, and its frame opens', async ({
  page,
  request,
}) => {
  await page.goto('/zh-Hant/charts/hk-share');
  const link = page.locator('link[type="application/json+oembed"]');
  const address = new URL((await link.getAttribute('href')) ?? '');
  const offer = await (await request.get(address.pathname)).json();
  expect(offer).toMatchObject({ version: '1.0', type: 'rich', lang: 'zh-Hant' });
  const [, frame = ''] = /src="([^"]+)"/.exec(offer.html) ?? [];
  await page.goto(new URL(frame).pathname);
  await expect(page.locator('.embed')).toContainText(offer.title);
});
