import type { Readable } from 'node:stream';

/** Bytes of one file of interactions. */
export const FILE_MEGABYTES = 200;

export class NotUtf8 extends Error {}
export class TooManyBytes extends Error {}

/** The text of a file as it comes. @throws NotUtf8 where it is not UTF-8, TooManyBytes beyond `most` */
export async function* textOf(file: Readable, most: number): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const decode = (chunk?: Buffer): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new NotUtf8();
    }
  };
  let bytes = 0;
  for await (const chunk of file as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > most) throw new TooManyBytes();
    yield decode(chunk);
  }
  if ((file as { truncated?: boolean }).truncated === true) throw new TooManyBytes();
  yield decode();
}
