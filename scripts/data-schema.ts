import * as z from 'zod/mini';
import { datasets } from '../src/datasets';
import { adcode, id, isoDate, locator, period, text } from '../src/datasets/row';
import { fieldWords } from './data-words';

const named = z.registry<{ id: string; description: string }>();
named.add(text, {
  id: 'Text',
  description:
    'One statement in English, Traditional and Simplified Chinese. Simplified is derived: npm run hans.',
});
named.add(adcode, {
  id: 'Adcode',
  description: 'Six digits of GB/T 2260 as a text: "360700" is Ganzhou.',
});
named.add(id, { id: 'Id', description: 'Lower-case words joined by hyphens.' });
named.add(isoDate, {
  id: 'IsoDate',
  description: 'As precise as the source: 2026, 2026-05 or 2026-05-19.',
});
named.add(locator, {
  id: 'Locator',
  description:
    'ST sub-headline, L.2 opening paragraph 2, S3.4 section 3 paragraph 4, C.5 caption 5, T table, P page.',
});
named.add(period, {
  id: 'Period',
  description: 'When the figure holds; `kind` decides which other fields stand beside it.',
});

/** Puts the words of a field beside it, in every group of fields outside the shared definitions. */
const describe = (schema: z.core.JSONSchema.BaseSchema): void => {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    if (typeof field === 'boolean') continue;
    const words = fieldWords[name];
    if (words !== undefined) field.description = words;
    describe(field);
    if (typeof field.items === 'object' && !Array.isArray(field.items)) describe(field.items);
  }
};

/** JSON Schema of a dataset file, from which an editor completes and explains fields. */
export const schemaOf = (dataset: (typeof datasets)[number]): string => {
  const schema = z.toJSONSchema(dataset.envelope, { metadata: named });
  describe(schema);
  return `${JSON.stringify({ title: `data/${dataset.id}.json`, ...schema }, null, 2)}\n`;
};

/** Every schema file: its name inside data/schema and its text. */
export const schemaFiles = (): ReadonlyMap<string, string> =>
  new Map(datasets.map((dataset) => [`${dataset.id}.schema.json`, schemaOf(dataset)]));
