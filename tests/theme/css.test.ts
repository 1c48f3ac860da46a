import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faces } from '../../src/shell/face';
import { cssVariables, measuresSheet, stylesheet } from '../../src/theme/css';

const theme = new URL('../../src/theme/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, theme), 'utf8');

describe('the theme in CSS', () => {
  it('names a colour by its path', () => {
    expect(cssVariables('light')).toContain('--paper: #FAF8F3;');
    expect(cssVariables('dark')).toContain('--on-accent: #0B1A21;');
    expect(cssVariables('light')).toContain('--map-5-fill: #143F5E;');
    expect(cssVariables('light')).toContain('--categorical-plum: #7A4E8A;');
    expect(cssVariables('dark')).toContain('--place-current-label: #0B1A21;');
  });

  it('gives both themes the same names', () => {
    const names = (css: string): string[] => css.match(/--[a-z0-9-]+/g) ?? [];
    expect(names(cssVariables('dark'))).toEqual(names(cssVariables('light')));
  });

  it('is committed as the tokens say it (else: node scripts/run.mjs theme)', () => {
    expect(read('tokens.css')).toBe(stylesheet());
    expect(read('measures.css')).toBe(measuresSheet());
  });

  it('uses only custom properties that exist', () => {
    const files = ['text.css', 'controls.css', 'tables.css', 'shared.css', 'print.css']
      .map(read)
      .join('');
    const known = new Set(`${stylesheet()}${measuresSheet()}${files}`.match(/--[a-z0-9-]+(?=:)/g));
    const used = [...files.matchAll(/var\((--[a-z0-9-]+)/g)].map(([, name]) => name ?? '');
    expect(used.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('the Latin face', () => {
  it('is one file of at most 40 kB', () => {
    expect(statSync(new URL('fonts/inter.woff2', theme)).size).toBeLessThanOrEqual(40_000);
  });

  it('leaves to the Chinese face the marks that Chinese sets full width', () => {
    const han = new Map(faces).get('InterHan')?.unicodeRange;
    const ranges = [...(han ?? '').matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(
      ([, from = '', to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const,
    );
    const drawn = (sign: string): boolean =>
      ranges.some(
        ([from, to]) => from <= (sign.codePointAt(0) ?? 0) && (sign.codePointAt(0) ?? 0) <= to,
      );
    expect([...'“”‘’—…'].filter(drawn)).toEqual([]);
    expect([...'0123456789%.,–−≥$€'].filter((sign) => !drawn(sign))).toEqual([]);
  });
});
