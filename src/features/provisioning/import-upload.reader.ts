import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { invalidRequest } from '../../kernel/problem';
import { tooLarge, unsupportedMediaType } from '../../platform/http/http.errors';
import type { Upload } from './import-runs.service';
import type { Mapping } from './mapping';
import { parseMapping } from './mapping-reading';

/** Largest mapping, bytes. */
const MAPPING_LIMIT = 1024 * 1024;

/**
 * Takes a multipart request to disk, until it is removed. A part belongs to a file of the mapping by its name, or by its
 * file name.
 * @throws Problem unsupported-media-type, too-large, invalid-request
 */
export async function takeUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw unsupportedMediaType();
  const folder = await mkdtemp(join(tmpdir(), 'obi-import-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const parts: { readonly names: readonly string[]; readonly path: string }[] = [];
    let text: string | null = null;
    for await (const part of request.parts()) {
      if (part.type === 'field') {
        if (part.fieldname === 'mapping') text = String(part.value);
        continue;
      }
      if (part.fieldname === 'mapping') {
        const chunks: Buffer[] = [];
        let size = 0;
        for await (const chunk of part.file as AsyncIterable<Buffer>) {
          if ((size += chunk.length) <= MAPPING_LIMIT) chunks.push(chunk);
        }
        if (size > MAPPING_LIMIT) throw tooLarge();
        text = Buffer.concat(chunks).toString('utf8');
        continue;
      }
      const path = join(folder, `${parts.length}.csv`);
      await pipeline(part.file, createWriteStream(path));
      if (part.file.truncated) throw tooLarge();
      parts.push({ names: [part.fieldname, part.filename], path });
    }
    const mapping = parseMapping(readJson(text));
    return { mapping, paths: pathsByName(mapping, parts), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/**
 * Takes the one file of a multipart request to disk, until it is removed.
 * @throws Problem unsupported-media-type, too-large, invalid-request
 */
export async function takeFile(
  request: FastifyRequest,
): Promise<{ readonly name: string; readonly path: string; readonly remove: () => Promise<void> }> {
  if (!request.isMultipart()) throw unsupportedMediaType();
  const folder = await mkdtemp(join(tmpdir(), 'obi-import-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const part = await request.file();
    if (part === undefined) throw invalidRequest({}, { faults: [{ pointer: '/file', code: 'required' }] });
    const path = join(folder, 'file.csv');
    await pipeline(part.file, createWriteStream(path));
    if (part.file.truncated) throw tooLarge();
    return { name: part.filename.replace(/^.*[/\\]/, '') || 'file.csv', path, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

function readJson(text: string | null): unknown {
  if (text === null) throw invalidRequest({}, { faults: [{ pointer: '/mapping', code: 'required' }] });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw invalidRequest({}, { faults: [{ pointer: '/mapping', code: 'mapping-json' }] });
  }
}

function pathsByName(
  mapping: Mapping,
  parts: readonly { readonly names: readonly string[]; readonly path: string }[],
): ReadonlyMap<string, string> {
  const files = Object.entries(mapping.files);
  return new Map(
    parts.map(({ names, path }) => {
      const known = files.find(([name]) => name === names[0]) ?? files.find(([, { file }]) => names.includes(file));
      return [known?.[0] ?? names[0] ?? '', path];
    }),
  );
}
