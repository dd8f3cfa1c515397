import { applyDecorators, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Files } from '../../platform/files/files';
import { sliceOf } from './range';

/** A file of authors runs nothing and shows nothing else, opened alone. */
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'; sandbox`;

/** What is kept of a file and is asked for. */
export interface KeptFile {
  readonly type: string;
  readonly hash: Buffer;
  readonly bytes: number;
}

const BINARY = { content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } } as const;

/** The route answers by `sendBytes`, files of these types. */
export const SendsBytes = (...types: readonly string[]): MethodDecorator =>
  applyDecorators(
    ...(types.length > 0 ? [ApiProduces(...types)] : []),
    ApiResponse({ status: 200, ...BINARY }),
    ApiResponse({ status: 206, ...BINARY }),
    ApiResponse({ status: 304, description: 'What the caller has is still what there is.' }),
    ApiResponse({ status: 416, description: 'The range lies outside.' }),
  );

/** Answers the bytes of a file, or a range of them; nothing where the caller has them, or asks beyond their end. */
export function sendBytes(
  files: Files,
  { type, hash, bytes }: KeptFile,
  { headers }: FastifyRequest,
  reply: FastifyReply,
  caching: string,
): StreamableFile | undefined {
  const tag = `"${hash.toString('base64url')}"`;
  void reply.headers({
    etag: tag,
    'cache-control': caching,
    'accept-ranges': 'bytes',
    'content-security-policy': POLICY,
    'content-disposition': 'inline',
  });
  if (headers['if-none-match']?.split(/\s*,\s*/).includes(tag) === true) {
    void reply.status(304);
    return undefined;
  }
  const same = headers['if-range'] === undefined || headers['if-range'] === tag;
  const slice = same ? sliceOf(headers.range, bytes) : 'whole';
  if (slice === null) {
    void reply.status(416).header('content-range', `bytes */${bytes}`);
    return undefined;
  }
  const { from, to } = slice === 'whole' ? { from: 0, to: bytes } : slice;
  if (slice !== 'whole') void reply.status(206).header('content-range', `bytes ${from}-${to - 1}/${bytes}`);
  return new StreamableFile(files.read(hash, from, to), { type, length: to - from });
}
