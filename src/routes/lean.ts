import type { Lang } from '../i18n/text';

/**
 * Leaves out of the registers what stands on pages drawn at build and no figure that wakes reads: ids
 * of facts, areas of counties, and what a register is for. For `JSON.stringify`.
 */
export const lean =
  (lang: Lang) =>
  (key: string, value: unknown): unknown => {
    if (key === 'fact') return undefined;
    if (key === 'areaKm2') return null;
    if (key !== 'meta' || typeof value !== 'object') return value;
    const none = { [lang]: '–' };
    return { ...value, title: none, question: none, missing: none, updated: '2026' };
  };
