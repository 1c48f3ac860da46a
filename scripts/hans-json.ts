import type { Drift } from './hans-code';
import { toHans } from './hans-text';
import { keptPhrases } from './hans-words';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Data → the same with every `zh-Hans` derived from the `zh-Hant` beside it, and what differed. */
export const deriveData = (
  whole: unknown,
): { readonly data: unknown; readonly drifts: readonly Drift[] } => {
  const drifts: Drift[] = [];
  const walk = (value: unknown, path: string, kept: readonly string[]): unknown => {
    if (Array.isArray(value))
      return value.map((one: unknown, index) => walk(one, `${path}[${index}]`, kept));
    if (!isFields(value)) return value;
    const keep = keptPhrases[String(value['id'])] ?? kept;
    const name = typeof value['id'] === 'string' && path !== 'meta' ? value['id'] : path;
    const inner = (key: string) => (name === '' ? key : `${name}.${key}`);
    const derived = Object.entries(value).map(([key, one]): [string, unknown] => [
      key,
      walk(one, inner(key), keep),
    ]);
    const fields: Record<string, unknown> = Object.fromEntries(derived);
    const hant = fields['zh-Hant'];
    if (typeof hant !== 'string') return fields;
    const hans = toHans(hant, keep);
    if (fields['zh-Hans'] !== hans)
      drifts.push({ where: path, stands: String(fields['zh-Hans']), derived: hans });
    return { ...fields, 'zh-Hans': hans };
  };
  return { data: walk(whole, '', []), drifts };
};

/** The Traditional dictionary → the Simplified one with the same keys, and where `stands` differed. */
export const deriveDictionary = (
  hant: unknown,
  stands: unknown,
): { readonly data: unknown; readonly drifts: readonly Drift[] } => {
  const drifts: Drift[] = [];
  const walk = (value: unknown, old: unknown, path: string): unknown => {
    if (isFields(value)) {
      const before = isFields(old) ? old : {};
      for (const key of Object.keys(before))
        if (!(key in value))
          drifts.push({ where: `${path}${key}`, stands: String(before[key]), derived: 'nothing' });
      return Object.fromEntries(
        Object.entries(value).map(([key, one]) => [key, walk(one, before[key], `${path}${key}.`)]),
      );
    }
    const derived = typeof value === 'string' ? toHans(value) : value;
    if (derived !== old)
      drifts.push({ where: path.slice(0, -1), stands: String(old), derived: String(derived) });
    return derived;
  };
  return { data: walk(hant, stands, ''), drifts };
};
