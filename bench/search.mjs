import { median, shown } from './numbers.mjs';
import { table } from './report.mjs';
import { open, untilQuiet } from './visit.mjs';

/** Three questions a language, as the browser tests ask them. */
const questions = {
  en: [
    'Which city makes lithium salt and how much of the market?',
    'How many service items does Ganzhou handle to Shenzhen’s standard?',
    'What growth does the 2030 target need?',
  ],
  'zh-Hant': [
    '哪個城市生產鋰鹽？佔市場多少？',
    '贛州有多少項政務服務與深圳同標？',
    '達到2030年目標需要多少增長？',
  ],
};

export const searchPages = (site) =>
  Object.keys(questions).map((lang) => ({
    id: `search/${lang}`,
    lang,
    address: `${site.address}/${lang}`,
  }));

const box = 'dialog[open] [role=combobox]';
const answers = 'dialog[open] a[role=option]';

/** Opens the search by its key, waits for the index, and types three questions letter by letter. */
export async function measureSearch(browser, start, profile) {
  const opened = await open(browser, start, profile, ['ink', 'search']);
  const { page, network, close } = opened;
  try {
    await untilQuiet(opened);
    const before = network.totals().bytes;
    await page.keyboard.press('Control+k');
    await page.locator(box).waitFor();
    // The first answer says that the index has come; it is not timed.
    await page.keyboard.insertText(questions[start.lang][0]);
    await page.locator(answers).first().waitFor({ timeout: 60_000 });
    const fetched = network.totals().bytes - before;
    const letters = [];
    for (const question of questions[start.lang]) {
      await page.locator(box).fill('');
      await page.evaluate(() => window.bench.letters());
      for (const letter of question) {
        await page.keyboard.insertText(letter);
        await page.evaluate(() => window.bench.afterFrame());
      }
      letters.push(...(await page.evaluate(() => window.bench.letters())));
    }
    return { fetched, ...timesOf(letters) };
  } finally {
    await close();
  }
}

function timesOf(letters) {
  const of = (time) => letters.map(time);
  const whole = of(({ script, layout }) => script + layout);
  return {
    script: median(of(({ script }) => script)),
    layout: median(of(({ layout }) => layout)),
    letter: median(whole),
    worst: Math.max(...whole),
    letters: letters.length,
  };
}

const columns = [
  ['letters', 'letters'],
  ['script, ms', 'script'],
  ['layout, ms', 'layout'],
  ['both, ms', 'letter'],
  ['worst letter, ms', 'worst'],
  ['kB on first use', 'fetched', 1000],
];

export function searchReport(pages, profile, s) {
  const rows = pages
    .filter(({ id }) => s.has(id))
    .map(({ id, lang }) => [
      lang,
      ...columns.map(([, key, unit]) => shown(s.median(id, key, profile), unit)),
    ]);
  const title = `**A letter typed into the search, ${profile}: medians over the letters of three questions, and the slowest of them**`;
  return `${title}\n\n${table(['language', ...columns.map(([name]) => name)], rows)}`;
}
