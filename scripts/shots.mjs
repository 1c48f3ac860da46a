import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromiumFlags, findChromium } from './chromium.mjs';
import { install, root, stop } from './install.mjs';
import { serve } from './serve.mjs';

install();
const { chromium } = await import('@playwright/test');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    routes: { type: 'string', default: 'overview' },
    widths: { type: 'string', default: '390,1280,1920' },
    langs: { type: 'string', default: 'en,zh-Hant,zh-Hans' },
    themes: { type: 'string', default: 'light,dark' },
  },
});
const list = (text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
const folder = resolve(positionals[0] ?? join(root, '.cache/shots'));

/** `overview` is the page at the language's own address; `charts/gdp?currency=USD` any other. */
function shot(route, lang, theme, width) {
  const [path, query = ''] = route === 'overview' ? [''] : route.replace(/^\//, '').split('?');
  const search = new URLSearchParams(query);
  search.set('theme', theme);
  const name = route.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return {
    path: `/${lang}${path ? `/${path}` : ''}?${search}`,
    file: `${name}.${lang}.${theme}.${width}.png`,
    theme,
    width,
  };
}

const shots = list(values.routes).flatMap((route) =>
  list(values.langs).flatMap((lang) =>
    list(values.themes).flatMap((theme) =>
      list(values.widths).map((width) => shot(route, lang, theme, Number(width))),
    ),
  ),
);

async function take(browser, address, { path, file, theme, width }) {
  const page = await browser.newPage({
    viewport: { width, height: width < 640 ? 844 : Math.round((width * 9) / 16) },
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  const seen = [];
  page.on('console', (message) => seen.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => seen.push(`page error: ${error.message}`));
  page.on('requestfailed', (request) => seen.push(`failed: ${request.url()}`));
  try {
    await page.goto(address + path, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'), null, {
      timeout: 10_000,
    });
    await page.locator('html[data-face], body:has(.embed)').first().waitFor({ state: 'attached' });
  } catch (error) {
    seen.push(`not ready: ${error.message.split('\n')[0]}`);
  }
  // Parts and pictures that come when the reader does.
  const isThere = () =>
    !document.querySelector('noscript[data-fold]') &&
    [...document.querySelectorAll('svg[data-src]')].every((place) => !place.checkVisibility());
  // A picture of the whole page makes the window that tall, and what comes then may make the page taller.
  for (let i = 0; i < 3; i += 1) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(200);
  }
  await page.waitForFunction(isThere, null, { timeout: 10_000 }).catch((error) => {
    seen.push(`not whole: ${error.message.split('\n')[0]}`);
  });
  await page.waitForTimeout(100);
  await page.screenshot({ path: join(folder, file), fullPage: true });
  await page.close();
  console.log([file, ...seen.map((line) => `  ${line}`)].join('\n'));
}

mkdirSync(folder, { recursive: true });
const site = await serve({ port: 0 }).catch((error) => stop(error.message));
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: chromiumFlags,
});
const waiting = [...shots];
const lane = async () => {
  for (let next = waiting.shift(); next; next = waiting.shift())
    await take(browser, site.address, next);
};
await Promise.all([lane(), lane()]);
await browser.close();
await site.close();
console.log(`${shots.length} pictures in ${folder}`);
