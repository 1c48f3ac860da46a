import { defineConfig } from '@playwright/test';

// The address and the browser come from scripts/e2e.mjs (npm run e2e).
const { BASE_URL, CHROMIUM_FLAGS, CHROMIUM_PATH } = process.env;

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Waiting is not measuring: a busy machine may be slow, only what never comes fails.
  timeout: 150_000,
  expect: { timeout: 45_000 },
  use: {
    ...(BASE_URL ? { baseURL: BASE_URL } : {}),
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Asia/Hong_Kong',
    screenshot: 'only-on-failure',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      args: CHROMIUM_FLAGS?.split(' ') ?? [],
      ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}),
    },
  },
});
