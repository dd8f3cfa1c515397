import { isBeyondEnd } from './beyond';
import type { Cleaned } from './image-file';

const SOI = Buffer.from([0xff, 0xd8]);
const EOI = Buffer.from([0xff, 0xd9]);
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const SOS = 0xda;
const COMMENT = 0xfe;

/** Segment by segment (ITU-T T.81); null for anything else. Which way is up stays said, in a segment that says only that. */
export function cleanJpeg(bytes: Buffer): Cleaned | null {
  if (!bytes.subarray(0, 2).equals(SOI) || bytes[2] !== 0xff) return null;
  const parts: Buffer[] = [];
  let [width, height, up, scans] = [0, 0, 1, 0];
  for (let at = 2; ;) {
    if (bytes.readUInt8(at) !== 0xff) return null;
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) break;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    const body = bytes.subarray(at + 4, end);
    if (end > bytes.length || end < at + 4) return null;
    if (isFrame(marker)) [height, width] = [body.readUInt16BE(1), body.readUInt16BE(3)];
    if (marker === APP1 && body.toString('latin1', 0, 6) === 'Exif\0\0') up = orientationIn(body.subarray(6));
    const stop = marker === SOS ? scanEnd(bytes, end) : end;
    if (marker === SOS) scans += 1;
    if (isPicture(marker, body)) parts.push(bytes.subarray(at, stop));
    at = stop;
  }
  if (width === 0 || scans === 0) return null;
  return { bytes: Buffer.concat([SOI, ...(up === 1 ? [] : [orientation(up)]), ...parts, EOI]), width, height };
}

/** Start of a frame: every SOF but the tables that share its numbers. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Tables, frames and scans; of what applications added, what colours need: JFIF, the colour profile, Adobe's transform. */
function isPicture(marker: number, body: Buffer): boolean {
  if (marker === APP0) return body.toString('latin1', 0, 5) === 'JFIF\0';
  if (marker === APP2) return body.toString('latin1', 0, 12) === 'ICC_PROFILE\0';
  if (marker === APP14) return body.toString('latin1', 0, 5) === 'Adobe';
  return marker !== COMMENT && !(marker >= APP0 && marker <= 0xef);
}

/** Where the entropy-coded bytes of a scan end: at the next marker that is neither stuffing nor a restart. */
function scanEnd(bytes: Buffer, from: number): number {
  for (let at = from; ; at += 1) {
    if (bytes.readUInt8(at) !== 0xff) continue;
    const next = bytes.readUInt8(at + 1);
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
}

/** Tag 0x0112 of the first directory of TIFF (Exif 3.0); 1, as it stands, where it says nothing. */
function orientationIn(tiff: Buffer): number {
  try {
    const little = tiff.toString('latin1', 0, 2) === 'II';
    const short = (at: number): number => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
    const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
    for (let entry = 0; entry < short(directory); entry += 1) {
      const at = directory + 2 + entry * 12;
      if (short(at) === 0x0112) return short(at + 8) >= 1 && short(at + 8) <= 8 ? short(at + 8) : 1;
    }
  } catch (error) {
    if (!isBeyondEnd(error)) throw error;
  }
  return 1;
}

/** A segment of Exif that says which way is up and nothing else. */
function orientation(up: number): Buffer {
  const tiff = Buffer.from('MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0', 'latin1');
  tiff.writeUInt16BE(up, 18);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, APP1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}
