import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/export/file-name';

describe('the name of a file', () => {
  it('stays readable in every script', () => {
    expect(fileName('香港佔江西外資至少四分之三', 'png')).toBe('香港佔江西外資至少四分之三.png');
    expect(fileName('GDP by city, 2023', 'csv')).toBe('GDP by city, 2023.csv');
  });

  it('holds nothing that a file system refuses, nor marks that turn writing around', () => {
    expect(fileName('a/b\\c:d*e?f"g<h>i|j', 'svg')).toBe('a b c d e f g h i j.svg');
    expect(fileName('in\u202Egnp.exe\u0000', 'png')).toBe('in gnp.exe.png');
    expect(fileName('..hidden.. ', 'png')).toBe('hidden.png');
  });

  it('is never empty, nor that of a device', () => {
    expect(fileName('', 'zip')).toBe('figure.zip');
    expect(fileName('???', 'zip')).toBe('figure.zip');
    expect(fileName('CON', 'zip')).toBe('figure CON.zip');
  });

  it('ends at a word, and never in the middle of a sign', () => {
    const long = fileName('word '.repeat(3000), 'png');
    expect(long).toBe(`${'word '.repeat(16).trim()}.png`);
    expect(fileName('𠀀'.repeat(100), 'png')).toBe(`${'𠀀'.repeat(40)}.png`);
  });
});
