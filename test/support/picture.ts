import { crc32, deflateSync } from 'node:zlib';

/** A picture of two points that knows where it was taken. */
export function picture(note = '32.0853N 34.7818E'): Buffer {
  const number = (value: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
  };
  const chunk = (name: string, body: Buffer): Buffer => {
    const named = Buffer.concat([Buffer.from(name), body]);
    return Buffer.concat([number(body.length), named, number(crc32(named))]);
  };
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.from([0, 0, 0, 2, 0, 0, 0, 1, 8, 2, 0, 0, 0])),
    chunk('eXIf', Buffer.from(note)),
    chunk('IDAT', deflateSync(Buffer.alloc(7, note.length))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
