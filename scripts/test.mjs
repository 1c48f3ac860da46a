import { runBudgets } from './budget.mjs';
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
const none = { passed: 0, failed: 0 };
const browsed = built.failed ? none : await runBrowserTests();
const weighed = built.failed ? none : await runBudgets();

conclude({
  passed: checked.passed + built.passed + browsed.passed + weighed.passed,
  failed: checked.failed + built.failed + browsed.failed + weighed.failed,
});
