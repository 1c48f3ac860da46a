import { copyFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSite } from './build.mjs';
import { install, root } from './install.mjs';
import { packName } from './pack/name.mjs';
import { isSiteKnown } from './pages.mjs';

// Builds the site and with it the one file that holds all of it; `npm run pack -- FOLDER` copies that
// file there, onto a stick for instance.
install();
await buildSite({ quiet: true });
const built = `${root}dist/${packName}`;
const [folder] = process.argv.slice(2);
const file = folder === undefined ? built : join(resolve(folder), packName);
if (folder !== undefined) copyFileSync(built, file);
console.log(`${file}: ${(statSync(file).size / 1e6).toFixed(2)} MB, opens by double click.`);
if (!isSiteKnown)
  console.log('It names no web address and has no QR codes: SITE_URL=https://… gives it both.');
