import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { install, isCommand, root } from './install.mjs';
import { conclude, runSteps, script, tool } from './steps.mjs';

const report = `${root}.cache/unit.json`;

function unitCounts() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const extra = numPendingTests ? `, ${numPendingTests} skipped` : '';
    const faults = testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'failed')
      .map(
        ({ fullName, failureMessages }) =>
          `${fullName}\n  ${failureMessages[0]?.split('\n    at ')[0] ?? ''}`,
      );
    return { passed: numPassedTests, failed: numFailedTests, extra, faults };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Everything that needs no browser, the longest first. */
export const steps = [
  {
    name: 'unit tests',
    run: () =>
      tool('vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`),
    count: unitCounts,
  },
  { name: 'lint', run: () => tool('oxlint', '--type-aware', '--deny-warnings') },
  { name: 'types', run: () => tool('typescript', '--noEmit') },
  { name: 'unused', run: () => tool('knip') },
  { name: 'data', run: () => script('data') },
  { name: 'hans', run: () => script('hans', '--check') },
  { name: 'format', run: () => tool('oxfmt', '--check', '.') },
];

/** Leaves no counts of an earlier run behind, so that none can be taken for this one's. */
export function freshReports() {
  mkdirSync(`${root}.cache`, { recursive: true });
  for (const name of ['unit', 'e2e']) rmSync(`${root}.cache/${name}.json`, { force: true });
}

if (isCommand(import.meta.url)) {
  install();
  freshReports();
  conclude(await runSteps(steps));
}
