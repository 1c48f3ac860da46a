import { AxeBuilder } from '@axe-core/playwright';
import {
  test as base,
  expect,
  type BrowserContext,
  type Locator,
  type Page,
} from '@playwright/test';

export { expect };

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Writes down what a reader's console and network panel would show, for every page of the visit. */
function watch(context: BrowserContext, home: string): string[] {
  const seen: string[] = [];
  context.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    seen.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (failure) => seen.push(`page error: ${String(failure.error())}`));
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? 'unknown';
    // Leaving a page breaks off what it was still loading: that is no failure.
    if (why !== 'net::ERR_ABORTED') seen.push(`request failed: ${request.url()} (${why})`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.host !== home) {
      seen.push(`request to another host: ${url.href}`);
    }
  });
  return seen;
}

interface Fixtures {
  /** Names a complaint that this test provokes on purpose, such as the 404 of a missing page. */
  readonly expectComplaint: (pattern: RegExp) => void;
  readonly complaints: RegExp[];
}

/**
 * A test that fails on any console error or warning, page error, failed request, or request to
 * another host, in any page of its context; an expected complaint must really come.
 */
export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures here.
  complaints: async ({}, give) => give([]),
  expectComplaint: async ({ complaints }, give) => give((pattern) => complaints.push(pattern)),
  context: async ({ context, baseURL, complaints }, give) => {
    const seen = watch(context, new URL(baseURL ?? 'http://127.0.0.1').host);
    await give(context);
    const unexpected = seen.filter((line) => !complaints.some((pattern) => pattern.test(line)));
    expect(unexpected, 'nothing complains in the console or on the network').toEqual([]);
    const missing = complaints.filter((pattern) => !seen.some((line) => pattern.test(line)));
    expect(missing.map(String), 'every expected complaint came').toEqual([]);
  },
});

/** Opens an address and waits until everything has come that comes by itself, faces included. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' });
  await settled(page);
}

/** Waits until nothing on the page is busy, its face is decided and its folded parts have come: after a click that brings something. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await expect(
    page.locator('html[data-face], body:has(.embed, .stage, .console)').first(),
  ).toBeAttached();
  await expect(page.locator('noscript[data-fold]')).toHaveCount(0);
}

/** No rule of WCAG 2.2 A and AA, nor of axe's best practice, is broken; `within` and `without` narrow it. */
export async function expectAccessible(
  page: Page,
  within?: string,
  without?: string,
): Promise<void> {
  const axe = new AxeBuilder({ page }).withTags(rules);
  if (without) axe.exclude(without);
  const { violations } = await (within ? axe.include(within) : axe).analyze();
  const broken = violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    where: nodes.map(({ target }) => target.join(' ')),
  }));
  expect(broken, 'no accessibility rule is broken').toEqual([]);
}

/** A figure's island on the page. */
export const figure = (page: Page, id: string): Locator => page.locator(`[data-figure="${id}"]`);

/** The mark of a row in the picture that is shown: a region of a map, or the part of a plot that answers. */
export const mark = (page: Page, id: string, row: string, kind: 'map' | 'hit' | 'bar'): Locator =>
  figure(page, id).locator(`.picture path.${kind}[data-row="${row}"]:visible`);

/** Reaches a plot by keyboard and waits until ECharts has drawn it in its picture's place. */
export async function enliven(plot: Locator): Promise<void> {
  await plot.focus();
  await expect(plot.locator('.plot-live svg')).toBeVisible();
  await expect(plot.locator('.pictures')).toHaveCount(0);
}

/**
 * Holds the pointer on a mark until what it says is shown. Not `hover()`: that looks for the mark
 * again after the move, and the live plot which the move has woken may stand in its place by then.
 */
export async function pointAt(target: Locator, said: Locator): Promise<void> {
  // A frame that is not on the screen paints nothing: waiting for a mark in it to stand still is in vain.
  await target.evaluate((one) => one.scrollIntoView({ block: 'center', inline: 'center' }));
  const box = await target.boundingBox();
  if (!box) throw new Error('the mark to point at is not on the page');
  let shake = 0;
  await expect(async () => {
    shake = 1 - shake;
    await target.page().mouse.move(box.x + box.width / 2 + shake, box.y + box.height / 2);
    await expect(said).toBeVisible({ timeout: 1000 });
  }).toPass();
}
