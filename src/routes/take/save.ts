import type { NamedFile } from '../../export/zip';
import type { Kind } from './outputs';

const types: Readonly<Record<Kind, string>> = {
  png: 'image/png',
  poster: 'image/png',
  svg: 'image/svg+xml;charset=utf-8',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json;charset=utf-8',
  zip: 'application/zip',
};

/** Gives a finished file to the reader, as a download. */
export function save({ name, content }: NamedFile, kind: Kind): void {
  const address = URL.createObjectURL(new Blob([content], { type: types[kind] }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
