import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

export const rows = (folder, ...path) => parse(readFileSync(join(folder, ...path)), { columns: true, bom: true });

/** A multipart body of a mapping and files by part name. */
export function upload(mapping, files) {
  const form = new FormData();
  form.append('mapping', typeof mapping === 'string' ? mapping : JSON.stringify(mapping));
  for (const [name, path] of Object.entries(files)) {
    form.append(name, new Blob([readFileSync(path)], { type: 'text/csv' }), path.split('/').pop());
  }
  return form;
}
