import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of an archive, honest unless it says otherwise. */
export interface ZipEntry {
  readonly name: string | Buffer;
  readonly content?: string | Buffer;
  /** Unix mode, such as 0o120777 for a link. */
  readonly mode?: number;
  readonly encrypted?: boolean;
  readonly method?: number;
  /** The size it states, whatever it has. */
  readonly states?: number;
  /** The checksum it states. */
  readonly sum?: number;
}

const UTF8 = 0x800;

/** A ZIP archive written by hand, so that it can lie. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name as string);
    const content = Buffer.from((entry.content ?? '') as string);
    const method = entry.method ?? 8;
    const packed = method === 8 ? deflateRawSync(content, { level: 9 }) : content;
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(UTF8 | (entry.encrypted === true ? 1 : 0), 2);
    head.writeUInt16LE(method, 4);
    head.writeUInt32LE(entry.sum ?? crc32(content), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(entry.states ?? content.length, 18);
    head.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), head, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03', 'latin1'), head, tail, name]));
    bodies.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, list, end]);
}

interface ManifestInput {
  readonly standard?: '1.2' | '2004 4th Edition' | (string & {});
  /** Files that open parts, in order. */
  readonly parts?: readonly string[];
  readonly files?: readonly string[];
  readonly type?: 'sco' | 'asset';
  readonly title?: string;
}

/** A manifest of SCORM as authoring tools write them. */
export function manifest(input: ManifestInput = {}): string {
  const { standard = '1.2', parts = ['index.html'], files = [], type = 'sco', title = 'A course' } = input;
  const old = standard === '1.2';
  const space = old ? 'http://www.adlnet.org/xsd/adlcp_rootv1p2' : 'http://www.adlnet.org/xsd/adlcp_v1p3';
  const items = parts.map(
    (_, at) => `<item identifier="I${at}" identifierref="R${at}"><title>Part ${at + 1}</title></item>`,
  );
  const listed = files.map((file) => `<file href="${file}"/>`).join('');
  const resources = parts.map(
    (part, at) =>
      `<resource identifier="R${at}" type="webcontent" adlcp:${old ? 'scormtype' : 'scormType'}="${type}" href="${part}">${listed}</resource>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="m" version="1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="${space}">
  <metadata><schema>ADL SCORM</schema><schemaversion>${standard}</schemaversion></metadata>
  <organizations default="o"><organization identifier="o"><title>${title}</title>${items.join('')}</organization></organizations>
  <resources>${resources.join('')}</resources>
</manifest>`;
}

const PAGE = '<!doctype html><title>Part</title><h1>A part</h1>';

/** A package of a page, a script and a film. */
export function course(input: ManifestInput & { readonly more?: readonly ZipEntry[] } = {}): Buffer {
  const parts = input.parts ?? ['index.html'];
  return zip([
    { name: 'imsmanifest.xml', content: manifest(input) },
    ...[...new Set(parts.map((part) => part.split('?')[0] ?? part))].map((name) => ({ name, content: PAGE })),
    ...(input.more ?? []),
  ]);
}
