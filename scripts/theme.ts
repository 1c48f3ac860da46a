import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { measuresSheet, stylesheet } from '../src/theme/css';

/** Writes src/theme/tokens.css and measures.css from the tokens; run from the project's root. */
export default function theme(): void {
  const sheets = { tokens: stylesheet(), measures: measuresSheet() };
  for (const [name, text] of Object.entries(sheets)) {
    const file = resolve(`src/theme/${name}.css`);
    writeFileSync(file, text);
    console.log(`Wrote ${file}`);
  }
}
