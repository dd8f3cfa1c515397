import type { Readable } from 'node:stream';

/** Bytes of one line; a longer one is a fault of its own and is not kept. */
const LINE_LIMIT = 262_144;
const NEWLINE = 10;

/** One line of a stream, or null where it was too long. */
type Line = Buffer | null;

export type ReadLine =
  { readonly value: unknown; readonly fault: null } | { readonly fault: 'malformed-json' | 'line-too-long' };

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Splits a stream into lines, given out in groups of up to `most`, whole chunks at a time; blank lines are left out. */
export async function* linesOf(stream: Readable, most: number): AsyncGenerator<Line[]> {
  let rest: Buffer[] = [];
  let size = 0;
  let lines: Line[] = [];
  const end = (): void => {
    if (size > LINE_LIMIT) lines.push(null);
    else if (size > 0) {
      const line = Buffer.concat(rest);
      if (line.toString('latin1').trim() !== '') lines.push(line);
    }
    rest = [];
    size = 0;
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let start = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, at));
      end();
      start = at + 1;
      if (lines.length >= most) {
        yield lines;
        lines = [];
      }
    }
    keep(chunk.subarray(start));
  }
  end();
  if (lines.length > 0) yield lines;

  function keep(part: Buffer): void {
    size += part.length;
    if (size > LINE_LIMIT) rest = [];
    else if (part.length > 0) rest.push(part);
  }
}

export function readLine(line: Line): ReadLine {
  if (line === null) return { fault: 'line-too-long' };
  try {
    return { value: JSON.parse(decoder.decode(line)) as unknown, fault: null };
  } catch {
    return { fault: 'malformed-json' };
  }
}
