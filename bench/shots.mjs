import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { open, untilQuiet } from './visit.mjs';

/** A picture of every page with the pointer on its second mark: are they the same, with a tooltip? */
export async function takeShots(browser, pages, folder) {
  mkdirSync(folder, { recursive: true });
  for (const shot of pages) {
    const opened = await open(browser, shot, 'unthrottled', ['ink', 'hover']);
    await untilQuiet(opened);
    const marks = await opened.page.evaluate(() => window.bench.marks());
    const [x, y] = marks[1] ?? marks[0] ?? [2, 2];
    await opened.page.mouse.move(x, y);
    await new Promise((done) => setTimeout(done, 500));
    await opened.page.screenshot({
      path: join(folder, `${shot.id.replace('/', '-')}.png`),
      fullPage: true,
    });
    await opened.close();
  }
  console.log(`Pictures of ${pages.length} pages are in bench/results/shots.`);
}
