import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { pages } from './scripts/dev-pages.mjs';

/**
 * Vite wraps every dynamic import in a helper that preloads what the file needs; our files bring no
 * style and the head says what waking takes (scripts/build.mjs), so the helper would only weigh.
 */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  apply: 'build',
  load: (id) =>
    id.endsWith('vite/preload-helper.js')
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
};

// Vitest takes its settings from here, too: plain tests run in Node, those of ui/ in a light DOM.
export default defineConfig({
  plugins: [react(), pages(), plainImports],
  resolve: { dedupe: ['react', 'react-dom'] },
  // Colours of both themes are custom properties of ours; the stand-in for light-dark() would only
  // weigh (Features.LightDark of lightningcss, which is Vite's).
  css: { lightningcss: { exclude: 1_048_576 } },
  build: {
    target: 'baseline-widely-available',
    // Data stay files of their own: cached, compressed, and allowed by the content policy.
    assetsInlineLimit: 0,
    // ECharts alone is larger than the warning allows; bytes are held by a budget, not by a warning.
    chunkSizeWarningLimit: 700,
    reportCompressedSize: false,
    manifest: true,
    rolldownOptions: {
      input: ['index.html', 'src/embed.ts', 'src/embed.css', 'src/stage.ts', 'src/door.ts'],
    },
    modulePreload: false,
  },
  // Both are CommonJS inside a package that calls itself ESM, which Node refuses to load.
  ssr: { noExternal: ['echarts-for-react', 'size-sensor'] },
  test: {
    // Nothing here asserts a time: a slow machine shall be slow, not red.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/ui/**', 'tests/e2e/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'happy-dom',
          include: ['tests/ui/**/*.test.{ts,tsx}'],
          // One of them draws every page of the site.
          execArgv: ['--max-old-space-size=8192'],
        },
      },
    ],
  },
});
