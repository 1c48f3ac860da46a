import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../scripts/chromium.mjs';
import { serve } from '../scripts/serve.mjs';
import { buildPeers } from './build.mjs';
import { changesPages, changesReport, measureChanges } from './changes.mjs';
import { growthPages, growthReport, measureGrowth } from './growth.mjs';
import { statistics } from './numbers.mjs';
import { ourPages, peerPages, whyNot } from './pages.mjs';
import { pagesReport } from './report.mjs';
import { runRounds } from './rounds.mjs';
import { buildRowsPage, measureRows, rowsPages, rowsReport } from './rows.mjs';
import { measureSearch, searchPages, searchReport } from './search.mjs';
import { takeShots } from './shots.mjs';
import { visit } from './visit.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const built = join(here, '../dist');
const dist = join(here, 'dist/ours');
const results = join(here, 'results');

/** The pages that can be measured, each with its address; a page of ours that cannot is named. */
async function findPages({ only }, peersSite, ourSite) {
  const isAsked = ({ id }) => only.length === 0 || only.some((part) => id.includes(part));
  const pages = peerPages
    .filter(isAsked)
    .map((page) => ({ ...page, address: peersSite.address + page.path }));
  for (const page of ourPages.filter(isAsked)) {
    const address = ourSite && ourSite.address + page.path;
    const why = await whyNot(address);
    if (why) console.error(`Skipped: ${page.name} (${page.path}): ${why}.`);
    else pages.push({ ...page, address });
  }
  return pages;
}

async function comparePages({ browser, options, sites }) {
  const pages = await findPages(options, ...sites);
  if (options.shots) {
    await takeShots(browser, pages, join(results, 'shots'));
    return { reports: [], samples: [], failures: [] };
  }
  // The first visit of a browser is slower than all later ones, and would be one page's fault.
  if (pages.length > 0) await visit(browser, pages[0], 'unthrottled');
  const measure = (page, profile) => visit(browser, page, profile);
  const ran = await runRounds({ ...options, pages, measure, label: 'Pages' });
  return { ...ran, reports: [pagesReport(pages, options.profiles, statistics(ran.samples))] };
}

async function growFigures({ browser, options, opened }) {
  const folder = join(here, 'dist/growth');
  const { figures: counts } = options;
  const { why, pages, sites } = await growthPages({ dist, folder, browser, serve, counts });
  if (why) {
    console.error(`Skipped: figures on a page: ${why}.`);
    return { reports: [], samples: [], failures: [] };
  }
  opened.push(...sites);
  const measure = (page, profile) => measureGrowth(browser, page, profile);
  const ran = await runRounds({ ...options, pages, measure, label: 'Figures' });
  return { ...ran, reports: [growthReport(pages, options.profiles, statistics(ran.samples))] };
}

async function growRows({ browser, options, opened }) {
  const folder = join(here, 'dist/rows');
  buildRowsPage(dist, folder);
  const site = await serve({ folder, port: 0 });
  opened.push(site);
  const pages = rowsPages(site, options.rows);
  const profiles = ['unthrottled'];
  const measure = (page, profile) => measureRows(browser, page, profile);
  const rounds = Math.min(options.rounds, 3);
  const ran = await runRounds({ pages, profiles, rounds, measure, label: 'Rows' });
  return { ...ran, reports: [rowsReport(pages, profiles[0], statistics(ran.samples))] };
}

async function changePages({ browser, sites: [, ours] }) {
  if (!ours) return { reports: [], samples: [], failures: [] };
  const pages = changesPages(ours);
  const profiles = ['unthrottled'];
  const measure = (page, profile) => measureChanges(browser, page, profile);
  const ran = await runRounds({ pages, profiles, rounds: 1, measure, label: 'Changes' });
  return { ...ran, reports: [changesReport(pages, profiles[0], statistics(ran.samples))] };
}

async function typeQuestions({ browser, options, sites: [, ours] }) {
  if (!ours) return { reports: [], samples: [], failures: [] };
  const pages = searchPages(ours);
  const { profiles } = options;
  const rounds = Math.min(options.rounds, 3);
  const measure = (page, profile) => measureSearch(browser, page, profile);
  const ran = await runRounds({ pages, profiles, rounds, measure, label: 'Search' });
  const s = statistics(ran.samples);
  return { ...ran, reports: profiles.map((profile) => searchReport(pages, profile, s)) };
}

const parts = {
  pages: comparePages,
  figures: growFigures,
  rows: growRows,
  search: typeQuestions,
  changes: changePages,
};

function save(browser, options, samples) {
  mkdirSync(results, { recursive: true });
  const machine = { browser: browser.version(), node: process.versions.node, cores: cpus().length };
  const result = { date: new Date().toISOString(), machine, options, samples };
  writeFileSync(join(results, 'latest.json'), `${JSON.stringify(result, null, 1)}\n`);
}

function conditions(browser, { rounds, profiles }) {
  const machine = `Chromium ${browser.version()}, ${cpus().length} cores`;
  return `${machine}; medians of ${rounds} ${rounds === 1 ? 'round' : 'rounds'}; ${profiles.join(', ')}.`;
}

/** Our site as it is at the start: a build in the middle of a run must not change what is measured. */
function copyOurs() {
  rmSync(dist, { recursive: true, force: true });
  if (existsSync(built)) cpSync(built, dist, { recursive: true });
}

/** Builds, serves, measures in one browser, prints Markdown; false if something failed to run. */
export async function session(options) {
  const peers = await serve({ folder: await buildPeers(), port: 0 });
  copyOurs();
  const ours = await serve({ folder: dist, port: 0 }).catch(() => null);
  const opened = [peers, ...(ours ? [ours] : [])];
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: chromiumFlags,
  });
  const samples = [];
  const failures = [];
  try {
    if (!options.shots) console.log(conditions(browser, options));
    for (const name of options.parts) {
      const done = await parts[name]({ browser, options, opened, sites: [peers, ours] });
      samples.push(...done.samples);
      failures.push(...done.failures);
      if (done.reports.length > 0) console.log(`\n${done.reports.join('\n\n')}`);
    }
    if (!options.shots) save(browser, options, samples);
  } finally {
    await browser.close();
    await Promise.all(opened.map((site) => site.close()));
  }
  for (const failure of failures) console.error(`Failed: ${failure}`);
  return failures.length === 0;
}
