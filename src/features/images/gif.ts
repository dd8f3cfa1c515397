import type { Cleaned } from './image-file';

const TRAILER = 0x3b;
const IMAGE = 0x2c;
const EXTENSION = 0x21;
const CONTROL = 0xf9;
const APPLICATION = 0xff;
/** What says how often it moves. */
const LOOPS = ['NETSCAPE2.0', 'ANIMEXTS1.0'];

/** Block by block (GIF89a); null for anything else. */
export function cleanGif(bytes: Buffer): Cleaned | null {
  const version = bytes.toString('latin1', 0, 6);
  if (version !== 'GIF87a' && version !== 'GIF89a') return null;
  const start = 13 + tableBytes(bytes.readUInt8(10));
  const parts = [bytes.subarray(0, start)];
  let images = 0;
  for (let at = start; ;) {
    const kind = bytes.readUInt8(at);
    if (kind === TRAILER) break;
    if (kind === IMAGE) {
      const data = at + 10 + tableBytes(bytes.readUInt8(at + 9)) + 1;
      const end = blocksEnd(bytes, data);
      parts.push(bytes.subarray(at, end));
      images += 1;
      at = end;
    } else if (kind === EXTENSION) {
      const label = bytes.readUInt8(at + 1);
      const end = blocksEnd(bytes, at + 2);
      const loops = label === APPLICATION && LOOPS.includes(bytes.toString('latin1', at + 3, at + 14));
      if (label === CONTROL || loops) parts.push(bytes.subarray(at, end));
      at = end;
    } else return null;
  }
  if (images === 0) return null;
  parts.push(Buffer.from([TRAILER]));
  return { bytes: Buffer.concat(parts), width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
}

/** Bytes of a colour table that follows, by the flags before it. */
function tableBytes(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

/** Behind the blocks that begin here; the last of them is empty. */
function blocksEnd(bytes: Buffer, from: number): number {
  let at = from;
  for (let length = bytes.readUInt8(at); length > 0; length = bytes.readUInt8(at)) at += length + 1;
  return at + 1;
}
