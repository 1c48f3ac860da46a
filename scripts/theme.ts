import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { stylesheet } from '../src/theme/css';

/** Writes src/theme/tokens.css from the tokens; run from the project's root. */
export default function theme(): void {
  const file = resolve('src/theme/tokens.css');
  writeFileSync(file, stylesheet());
  console.log(`Wrote ${file}`);
}
