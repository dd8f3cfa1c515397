import type { Cleaned } from './image-file';

const KEPT = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** Of the flags in VP8X: that Exif and XMP follow. */
const SPEAKS = 0x08 | 0x04;

/** Chunk by chunk (RFC 9649); null for anything else. */
export function cleanWebp(bytes: Buffer): Cleaned | null {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP') return null;
  const end = Math.min(bytes.readUInt32LE(4) + 8, bytes.length);
  if (end !== bytes.readUInt32LE(4) + 8) return null;
  const parts: Buffer[] = [];
  let size: { readonly width: number; readonly height: number } | null = null;
  let pixels = false;
  for (let at = 12; at < end;) {
    const name = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const stop = at + 8 + length + (length % 2);
    if (stop > end) return null;
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (KEPT.has(name)) parts.push(name === 'VP8X' ? silenced(bytes.subarray(at, stop)) : bytes.subarray(at, stop));
    size ??= sizeIn(name, body);
    pixels ||= name === 'VP8 ' || name === 'VP8L' || name === 'ANMF';
    at = stop;
  }
  if (!pixels || size === null) return null;
  const content = Buffer.concat(parts);
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(content.length + 4, 4);
  return { bytes: Buffer.concat([head, content]), ...size };
}

function silenced(chunk: Buffer): Buffer {
  const copy = Buffer.from(chunk);
  copy.writeUInt8(copy.readUInt8(8) & ~SPEAKS & 0xff, 8);
  return copy;
}

function sizeIn(name: string, body: Buffer): { width: number; height: number } | null {
  if (name === 'VP8X') return { width: body.readUIntLE(4, 3) + 1, height: body.readUIntLE(7, 3) + 1 };
  if (name === 'VP8L' && body.readUInt8(0) === 0x2f) {
    const bits = body.readUInt32LE(1);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (name === 'VP8 ' && body.readUIntBE(3, 3) === 0x9d012a) {
    return { width: body.readUInt16LE(6) & 0x3fff, height: body.readUInt16LE(8) & 0x3fff };
  }
  return null;
}
