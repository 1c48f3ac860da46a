// Runs scripts/NAME.ts: `node scripts/run.mjs NAME arguments…`. Node 20 does not read TypeScript, so
// Vite does; the script's default export gets the arguments and returns the exit code (or nothing).
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [name = '', ...args] = process.argv.slice(2);
const file = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
if (!/^[a-z0-9-]+$/.test(name) || !existsSync(file)) {
  console.error(
    `No script of this name: ${name || '(none given)'}. Say: node scripts/run.mjs NAME arguments…`,
  );
  process.exit(1);
}
const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport(file, { root, configFile: false, logLevel: 'error' });
process.exitCode = (await module.default(args)) ?? 0;
