import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packName } from './pack/name.mjs';

/** What a page may load: its own files, nothing inline but the style the build wrote, nothing foreign; anyone may embed it. */
const policyWith = (styles) =>
  [
    "default-src 'self'",
    "script-src 'self'",
    ["style-src 'self'", ...styles.map((style) => `'sha256-${hash(style)}'`)].join(' '),
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    'frame-ancestors *',
  ].join('; ');

const hash = (text) => createHash('sha256').update(text).digest('base64');

const headersWith = (styles) => ({
  'Content-Security-Policy': policyWith(styles),
  // Everything here is public; a figure in a sandboxed frame asks as nobody.
  'Access-Control-Allow-Origin': '*',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
});

/** Headers of a whole folder, in the form many hosts of static sites read (`_headers`). */
export const headersFile = (styles) =>
  `/*\n${Object.entries(headersWith(styles))
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join(
      '',
    )}\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n\n/social/*\n  Cache-Control: public, max-age=86400\n\n/oembed/*\n  Cache-Control: public, max-age=3600\n\n/${packName}\n  Content-Disposition: attachment\n`;

/** The headers of every answer from a built folder. */
export function headersOf(folder) {
  const file = join(folder, '_headers');
  if (!existsSync(file)) return headersWith([]);
  const [, everywhere = ''] = readFileSync(file, 'utf8').split(/^\S.*$/m);
  return Object.fromEntries(
    [...everywhere.matchAll(/^ +([^:]+): (.+)$/gm)].map(([, name, value]) => [name, value]),
  );
}
