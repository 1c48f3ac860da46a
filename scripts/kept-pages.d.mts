import type { Printed } from '../src/prerender';

export function digestOf(file: string): string | null;

export function codeOf(folder: string): string;

export function keepPages(how: {
  readonly file: string;
  readonly code: string;
  readonly digestOf: (name: string) => string | null;
  readonly stands: (address: string) => boolean;
  print(path: string): Promise<Printed>;
}): { print(path: string): Promise<Omit<Printed, 'from'>>; save(): number };
