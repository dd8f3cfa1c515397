import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element: attributes by name, children by name, without the prefixes of their name spaces. */
export interface Element {
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Readonly<Record<string, readonly Element[]>>;
  readonly text: string;
}

const ATTRIBUTE = '@';
const DEEPEST = 60;

const PARSER = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: ATTRIBUTE,
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  // Nothing in it may stand for anything else: entities are decoded here, and only the five of XML and numbers.
  processEntities: false,
  trimValues: true,
  maxNestedTags: DEEPEST,
});

export type XmlFault = 'package-manifest-doctype' | 'package-manifest-xml' | 'package-manifest-encoding';

/** Reads the root element of a document without a type declaration; or says why not. */
export function readXml(bytes: Buffer): { readonly root: Element; readonly text: string } | XmlFault {
  const text = decode(bytes);
  if (text === null) return 'package-manifest-encoding';
  if (/<!\s*(DOCTYPE|ENTITY|ELEMENT|ATTLIST)/i.test(text.replace(/<!--[\s\S]*?-->/g, ''))) {
    return 'package-manifest-doctype';
  }
  if (XMLValidator.validate(text) !== true) return 'package-manifest-xml';
  try {
    const parsed = PARSER.parse(text) as Record<string, unknown>;
    const [root] = Object.entries(parsed).flatMap(([name, value]) => (name.startsWith('?') ? [] : listOf(value)));
    return root === undefined ? 'package-manifest-xml' : { root: elementOf(root), text };
  } catch {
    return 'package-manifest-xml';
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function elementOf(value: unknown): Element {
  if (typeof value !== 'object' || value === null) {
    return { attributes: {}, children: {}, text: plain(typeof value === 'string' ? value : '') };
  }
  const attributes = Object.create(null) as Record<string, string>;
  const children = Object.create(null) as Record<string, readonly Element[]>;
  let text = '';
  for (const [name, each] of Object.entries(value)) {
    if (name === '#text') text = plain(String(each));
    else if (name.startsWith(ATTRIBUTE)) attributes[name.slice(1)] = plain(String(each));
    else children[name] = listOf(each).map(elementOf);
  }
  return { attributes, children, text };
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function plain(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return NAMED[name.toLowerCase()] ?? whole;
    const point = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point).toWellFormed() : '\uFFFD';
  });
}

/** The text of a document by its byte order mark or what it declares; null when it is not what it says. */
function decode(bytes: Buffer): string | null {
  const mark = bytes.subarray(0, 2).toString('hex');
  const declared = /^[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']/.exec(
    bytes.subarray(0, 240).toString('latin1'),
  )?.[1];
  const label = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : (declared ?? 'utf-8');
  try {
    return new TextDecoder(label.toLowerCase() === 'utf-16' ? 'utf-8' : label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
