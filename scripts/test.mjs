import { freshReports, steps } from './check.mjs';
import { findChromium } from './chromium.mjs';
import { runBrowserTests } from './e2e.mjs';
import { install } from './install.mjs';
import { conclude, runSteps, script } from './steps.mjs';

install();
await findChromium();
freshReports();

const checked = await runSteps(steps);
// Alone, so that unit tests never share the machine with it and the browser waits for the result.
const built = await runSteps([{ name: 'build', run: () => script('build') }], 1);
const browsed = built.failed ? { passed: 0, failed: 0 } : await runBrowserTests();

conclude({
  passed: checked.passed + built.passed + browsed.passed,
  failed: checked.failed + built.failed + browsed.failed,
});
