import { crc32 } from 'node:zlib';
import type { Cleaned } from './image-file';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** What the picture is made of, its colours, and its frames where it moves. Words, times and Exif are none of it. */
const PICTURE = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'pHYs', 'bKGD'];
const KEPT = new Set([...PICTURE, 'cICP', 'acTL', 'fcTL', 'fdAT']);

/** Chunk by chunk, each held to its checksum (PNG, third edition); null for anything else. */
export function cleanPng(bytes: Buffer): Cleaned | null {
  if (!bytes.subarray(0, 8).equals(SIGNATURE) || bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
  const parts: Buffer[] = [SIGNATURE];
  let pixels = false;
  for (let at = 8; ;) {
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    if (bytes.readUInt32BE(end - 4) !== crc32(bytes.subarray(at + 4, end - 4))) return null;
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (KEPT.has(name)) parts.push(bytes.subarray(at, end));
    // An unknown critical chunk: whoever does not know it cannot show the picture.
    else if (/^[A-Z]/.test(name)) return null;
    pixels ||= name === 'IDAT';
    at = end;
    if (name === 'IEND') break;
  }
  if (!pixels) return null;
  return { bytes: Buffer.concat(parts), width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
