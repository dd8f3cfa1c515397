/** What authors may put into lessons: pictures, sound and film that browsers play, and that run no script. */
export const MEDIA_TYPES = {
  'image/png': 'image',
  'image/jpeg': 'image',
  'image/gif': 'image',
  'image/webp': 'image',
  'audio/mpeg': 'audio',
  'audio/mp4': 'audio',
  'video/mp4': 'video',
  'video/webm': 'video',
} as const;

export type MediaType = keyof typeof MEDIA_TYPES;
export const MEDIA_KINDS = ['image', 'audio', 'video'] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];

/** Largest file of a kind, bytes. */
export const LARGEST: Readonly<Record<MediaKind, number>> = {
  image: 5 * 1024 * 1024,
  audio: 50 * 1024 * 1024,
  video: 200 * 1024 * 1024,
};

const SOUND_BRANDS = new Set(['M4A ', 'M4B ']);
const FILM_BRANDS = new Set(['isom', 'iso2', 'iso4', 'iso5', 'iso6', 'mp41', 'mp42', 'avc1', 'M4V ', 'dash', 'f4v ']);

/**
 * What a file is by its first bytes, whatever it is called; null for everything that lessons may not show. Sources: the
 * PNG, GIF89a, RFC 9649, ISO/IEC 14496-12, RFC 9559 and ISO/IEC 11172-3 signatures.
 */
export function typeOf(head: Buffer): MediaType | null {
  const text = (from: number, to: number): string => head.toString('latin1', from, to);
  if (text(0, 8) === '\x89PNG\r\n\x1a\n' && text(12, 16) === 'IHDR') return 'image/png';
  if (text(0, 3) === '\xff\xd8\xff') return 'image/jpeg';
  if (text(0, 6) === 'GIF87a' || text(0, 6) === 'GIF89a') return 'image/gif';
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'image/webp';
  if (text(4, 8) === 'ftyp') {
    const brand = text(8, 12);
    return SOUND_BRANDS.has(brand) ? 'audio/mp4' : FILM_BRANDS.has(brand) ? 'video/mp4' : null;
  }
  if (text(0, 4) === '\x1aE\xdf\xa3') return head.subarray(0, 64).includes('webm') ? 'video/webm' : null;
  return firstFrame(head) === null ? null : 'audio/mpeg';
}

/** Where MPEG audio begins: after a tag of ID3, if there is one. */
function firstFrame(bytes: Buffer): number | null {
  const tag = bytes.toString('latin1', 0, 3) === 'ID3' ? 10 + synchsafe(bytes, 6) : 0;
  if (tag > 0 && tag + 4 > bytes.length) return tag;
  return frameAt(bytes, tag) === null ? null : tag;
}

function synchsafe(bytes: Buffer, at: number): number {
  return [0, 1, 2, 3].reduce((sum, step) => sum * 128 + ((bytes[at + step] ?? 0) & 0x7f), 0);
}

const KILOBITS = {
  one: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  two: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
} as const;
const RATES = { 3: [44_100, 48_000, 32_000], 2: [22_050, 24_000, 16_000], 0: [11_025, 12_000, 8000] } as const;

/** A frame of layer III: how many bytes and seconds it takes. */
function frameAt(bytes: Buffer, at: number): { readonly bytes: number; readonly seconds: number } | null {
  const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
  const version = (second >> 3) & 3;
  if (first !== 0xff || (second & 0xe0) !== 0xe0 || ((second >> 1) & 3) !== 1 || version === 1) return null;
  const rate = RATES[version as keyof typeof RATES][(third >> 2) & 3];
  const kilobits = KILOBITS[version === 3 ? 'one' : 'two'][third >> 4];
  if (rate === undefined || kilobits === undefined || kilobits === 0) return null;
  const samples = version === 3 ? 1152 : 576;
  const size = Math.floor(((samples / 8) * kilobits * 1000) / rate) + ((third >> 1) & 1);
  return { bytes: size, seconds: samples / rate };
}

/** How long sound or film takes, in seconds rounded up; null where the file does not say. */
export function secondsOf(type: MediaType, bytes: Buffer): number | null {
  const seconds =
    type === 'audio/mpeg'
      ? ofFrames(bytes)
      : type === 'video/webm'
        ? ofWebm(bytes)
        : type.endsWith('mp4')
          ? ofMp4(bytes)
          : null;
  return seconds === null || !Number.isFinite(seconds) || seconds <= 0 ? null : Math.ceil(seconds);
}

/** Every frame is counted, so that a changing bit rate counts right. */
function ofFrames(bytes: Buffer): number | null {
  let seconds = 0;
  let at = firstFrame(bytes) ?? bytes.length;
  for (let frame = frameAt(bytes, at); frame !== null; frame = frameAt(bytes, at)) {
    seconds += frame.seconds;
    at += frame.bytes;
  }
  return seconds === 0 ? null : seconds;
}

/** `moov` → `mvhd`: duration by its time scale. */
function ofMp4(bytes: Buffer): number | null {
  const moov = boxIn(bytes, 'moov');
  const mvhd = moov === null ? null : boxIn(moov, 'mvhd');
  if (mvhd === null || mvhd.length < 32) return null;
  const long = mvhd[0] === 1;
  const scale = mvhd.readUInt32BE(long ? 20 : 12);
  const duration = long ? Number(mvhd.readBigUInt64BE(24)) : mvhd.readUInt32BE(16);
  return scale === 0 ? null : duration / scale;
}

/** The content of a box among boxes that follow each other, as far as it was read. */
function boxIn(bytes: Buffer, name: string): Buffer | null {
  for (let at = 0; at + 8 <= bytes.length;) {
    const box = boxAt(bytes.subarray(at), bytes.length - at);
    if (box === null) return null;
    if (box.name === name) return bytes.subarray(at + box.head, at + box.size);
    at += box.size;
  }
  return null;
}

/** The head of a box: its name, how long the head and the whole are; null for what is no box. */
export function boxAt(
  bytes: Buffer,
  rest: number,
): { readonly name: string; readonly head: number; readonly size: number } | null {
  const short = bytes.readUInt32BE(0);
  const head = short === 1 ? 16 : 8;
  if (bytes.length < head) return null;
  const size = short === 1 ? Number(bytes.readBigUInt64BE(8)) : short === 0 ? rest : short;
  return size < head ? null : { name: bytes.toString('latin1', 4, 8), head, size };
}

const INFO = Buffer.from([0x15, 0x49, 0xa9, 0x66]);
const DURATION = Buffer.from([0x44, 0x89]);
const TIMESTAMP_SCALE = Buffer.from([0x2a, 0xd7, 0xb1]);

/** The segment's `Info`: its duration, counted in its time stamps. What a browser records says none. */
function ofWebm(bytes: Buffer): number | null {
  const info = bytes.indexOf(INFO);
  if (info < 0 || info > 65_536) return null;
  const part = bytes.subarray(info, info + 1024);
  const at = part.indexOf(DURATION);
  if (at < 0) return null;
  const size = (part[at + 2] ?? 0) & 0x7f;
  const value = size === 4 ? part.readFloatBE(at + 3) : size === 8 ? part.readDoubleBE(at + 3) : null;
  if (value === null) return null;
  const scaleAt = part.indexOf(TIMESTAMP_SCALE);
  const width = scaleAt < 0 ? 0 : (part[scaleAt + 3] ?? 0) & 0x7f;
  const scale = scaleAt < 0 || width < 1 || width > 6 ? 1_000_000 : part.readUIntBE(scaleAt + 4, width);
  return (value * scale) / 1_000_000_000;
}
