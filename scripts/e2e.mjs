import { readFileSync } from 'node:fs';
import { chromiumFlags, findChromium } from './chromium.mjs';
import { install, isCommand, root, stop } from './install.mjs';
import { serve } from './serve.mjs';
import { conclude, runSteps, tool } from './steps.mjs';

const report = `${root}.cache/e2e.json`;

function counts() {
  try {
    const { expected, flaky, unexpected, skipped } = JSON.parse(readFileSync(report, 'utf8')).stats;
    const extra = skipped ? `, ${skipped} skipped` : '';
    return { passed: expected, failed: unexpected + flaky, extra };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** The browser tests against the built site on a free port; `args` go to Playwright. */
export async function runBrowserTests(args = []) {
  const browser = await findChromium();
  const site = await serve({ port: 0 }).catch((error) => stop(error.message));
  const step = {
    name: 'browser',
    run: () =>
      tool('@playwright/test', 'test', '--config=tests/e2e', '--reporter=dot,json', ...args),
    env: {
      BASE_URL: site.address,
      CHROMIUM_FLAGS: chromiumFlags.join(' '),
      CHROMIUM_PATH: browser,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
    count: counts,
  };
  const total = await runSteps([step], 1);
  await site.close();
  return total;
}

if (isCommand(import.meta.url)) {
  install();
  conclude(await runBrowserTests(process.argv.slice(2)));
}
