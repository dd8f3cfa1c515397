import type { Test } from 'supertest';
import type { Visitor } from './house';

/** Sends a mapping and its files as a multipart request. */
export function uploadPeople(
  visitor: Visitor,
  query: string,
  mapping: object | string,
  files: Readonly<Record<string, string | Buffer>>,
): Test {
  const test = visitor
    .post(`people-imports?${query}`)
    .field('mapping', typeof mapping === 'string' ? mapping : JSON.stringify(mapping));
  for (const [name, content] of Object.entries(files)) {
    void test.attach(name, Buffer.from(content as string), { filename: `${name}.csv`, contentType: 'text/csv' });
  }
  return test;
}
