import { endingOf } from './archive-path';

/** Types by ending. Texts state no charset: old packages say it themselves, each in its own way. */
const TYPES: Readonly<Record<string, string>> = {
  ...{ html: 'text/html', htm: 'text/html', xhtml: 'application/xhtml+xml', xht: 'application/xhtml+xml' },
  ...{
    css: 'text/css',
    js: 'text/javascript',
    mjs: 'text/javascript',
    json: 'application/json',
    map: 'application/json',
  },
  ...{ xml: 'application/xml', xsd: 'application/xml', xsl: 'application/xml', dtd: 'application/xml-dtd' },
  ...{ txt: 'text/plain', csv: 'text/csv', md: 'text/plain', vtt: 'text/vtt', srt: 'text/plain' },
  ...{ png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', webp: 'image/webp' },
  ...{ svg: 'image/svg+xml', avif: 'image/avif', bmp: 'image/bmp', ico: 'image/x-icon', cur: 'image/x-icon' },
  ...{ mp4: 'video/mp4', m4v: 'video/mp4', webm: 'video/webm', ogv: 'video/ogg', mov: 'video/quicktime' },
  ...{ mp3: 'audio/mpeg', m4a: 'audio/mp4', aac: 'audio/aac', ogg: 'audio/ogg', oga: 'audio/ogg', wav: 'audio/wav' },
  ...{ woff: 'font/woff', woff2: 'font/woff2', ttf: 'font/ttf', otf: 'font/otf', eot: 'application/vnd.ms-fontobject' },
  ...{ pdf: 'application/pdf', wasm: 'application/wasm', webmanifest: 'application/manifest+json' },
};

/** What a file is served as; what nobody knows is bytes, which a browser runs as nothing. */
export function contentTypeOf(path: string): string {
  return TYPES[endingOf(path)] ?? 'application/octet-stream';
}

/** A part of a file: from one byte to another, both included. */
export interface Slice {
  readonly from: number;
  readonly to: number;
}

/** The one range that a header asks for; null for the whole (none, several, or another unit); or that it lies outside. */
export function sliceOf(header: string | undefined, bytes: number): Slice | null | 'outside' {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '');
  if (match === null) return null;
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return null;
  const from = first === '' ? Math.max(bytes - Number(last), 0) : Number(first);
  const to = first === '' || last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1);
  if (from >= bytes || (first === '' && Number(last) === 0)) return 'outside';
  return to < from ? null : { from, to };
}
