import type { webcrypto } from 'node:crypto';

/** What is wrong, as a code with the place of it. */
export interface EvidenceFault {
  readonly code:
    | 'no-evidence'
    | 'signature'
    | 'key-other'
    | 'key-unknown'
    | 'key-term'
    | 'pack-changed'
    | 'value-changed'
    | 'value-missing'
    | 'value-unknown'
    | 'certificate-missing'
    | 'picture-changed'
    | 'picture-missing'
    | 'picture-unknown'
    | 'chain-changed'
    | 'chain-missing';
  readonly at: string;
}

export interface EvidenceVerdict {
  readonly faults: readonly EvidenceFault[];
  readonly packs: number;
  /** Values beside packs that were found as they were sealed. */
  readonly values: number;
  /** Values that left under a certificate. */
  readonly erased: number;
  /** Pictures that went out and were found as they were sealed. */
  readonly pictures: number;
  readonly links: number;
  readonly keyId: string | null;
  readonly signedAt: string | null;
  /** Whether the key was held against published ones. */
  readonly known: boolean;
}

/**
 * Checks an evidence file, with nothing but what it is given and SHA-256 and Ed25519 of WebCrypto. `known`: the published
 * keys, or null. The page that verifies without a server holds this very function as text, so it uses nothing outside
 * of itself.
 */
export async function verifyEvidence(
  file: unknown,
  known: unknown,
  subtle: webcrypto.SubtleCrypto,
): Promise<EvidenceVerdict> {
  type Json = Readonly<Record<string, unknown>>;
  const isObject = (value: unknown): value is Json =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  const objects = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const canonical = (value: unknown): string => {
    if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
    if (!isObject(value)) return JSON.stringify(value ?? null);
    const parts = Object.keys(value).sort();
    return `{${parts.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
  };
  const bytes = (value: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(value);
  const fromHex = (hex: string): Uint8Array<ArrayBuffer> =>
    new Uint8Array((hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)));
  const fromBase64 = (value: string): Uint8Array<ArrayBuffer> =>
    Uint8Array.from(atob(value), (letter) => letter.charCodeAt(0));
  const object = (value: unknown): Json => (isObject(value) ? value : {});
  const sha256 = async (...parts: readonly Uint8Array[]): Promise<string> => {
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let offset = 0;
    for (const part of parts) {
      whole.set(part, offset);
      offset += part.length;
    }
    const digest = new Uint8Array(await subtle.digest('SHA-256', whole));
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
  /** Places where a pack holds a hash in place of words. */
  const concealed = (node: unknown, path: string, found: Map<string, string>): Map<string, string> => {
    if (Array.isArray(node)) node.forEach((item, at) => concealed(item, `${path}.${at}`, found));
    else if (isObject(node)) {
      const keys = Object.keys(node);
      if (keys.length === 1 && typeof node['hash'] === 'string') found.set(path.slice(1), node['hash']);
      else for (const key of keys) concealed(node[key], `${path}.${key}`, found);
    }
    return found;
  };

  const faults: EvidenceFault[] = [];
  const tell = (code: EvidenceFault['code'], at: string): void => void faults.push({ code, at });
  const count = { packs: 0, values: 0, erased: 0, pictures: 0, links: 0 };
  if (!isObject(file) || file['format'] !== 'obi-evidence-1' || !isObject(file['key']) || !isObject(file['chain'])) {
    tell('no-evidence', '');
    return { faults, ...count, keyId: null, signedAt: null, known: false };
  }

  const { signature, ...signed } = file;
  const key = file['key'];
  const keyId = text(key['id']);
  const signedAt = text(file['signedAt']);
  try {
    const der = fromBase64(text(key['publicKey']));
    if ((await sha256(der)) !== keyId) tell('key-other', keyId);
    const imported = await subtle.importKey('spki', der, { name: 'Ed25519' }, false, ['verify']);
    const fits = await subtle.verify('Ed25519', imported, fromBase64(text(signature)), bytes(canonical(signed)));
    if (!fits) tell('signature', '');
  } catch {
    tell('signature', '');
  }
  const published = isObject(known) ? objects(known['items']) : objects(known);
  const hasKnown = known !== null && known !== undefined;
  const listed = published.find((each) => each['id'] === keyId);
  if (hasKnown && listed === undefined) tell('key-unknown', keyId);
  const term = listed ?? key;
  if (!(signedAt >= text(term['from']) && signedAt < text(term['until']))) tell('key-term', signedAt);

  const certificates = new Set(objects(file['certificates']).map((each) => String(each['number'])));
  const links = objects(file['chain']['links']);
  const byPack = new Map(links.map((link) => [text(link['publication']), link]));
  /** Digests of pictures that went out, each with a pack that says so. */
  const wentOut = new Map<string, string>();
  for (const pack of objects(file['packs'])) {
    count.packs += 1;
    const id = text(pack['publication']);
    const contents = pack['contents'];
    const hash = await sha256(bytes(canonical(contents)));
    const told = object(object(contents)['publication'])['id'];
    if (hash !== pack['hash'] || told !== id) tell('pack-changed', id);
    const places = concealed(contents, '', new Map<string, string>());
    const revision = object(object(contents)['publication'])['revision'];
    const images = objects(object(contents)['images']);
    for (const value of objects(pack['values'])) {
      const path = text(value['path']);
      const expected = places.get(path);
      places.delete(path);
      if (expected === undefined) tell('value-unknown', `${id} ${path}`);
      else if (typeof value['certificate'] === 'number') {
        count.erased += 1;
        if (!certificates.has(String(value['certificate']))) tell('certificate-missing', `${id} ${path}`);
      } else if ((await sha256(fromHex(text(value['salt'])), bytes(canonical(value['value'])))) === expected) {
        count.values += 1;
        const [, at] = /^images\.(\d+)\.digest$/.exec(path) ?? [];
        if (at !== undefined && images[Number(at)]?.['revision'] === revision) wentOut.set(text(value['value']), id);
      } else tell('value-changed', `${id} ${path}`);
    }
    for (const path of places.keys()) tell('value-missing', `${id} ${path}`);
    const link = byPack.get(id);
    if (link === undefined || link['pack'] !== hash) tell('chain-missing', id);
  }

  for (const attachment of objects(file['attachments'])) {
    const digest = text(attachment['digest']);
    if (!wentOut.delete(digest)) tell('picture-unknown', digest);
    else if (typeof attachment['certificate'] === 'number') {
      if (!certificates.has(String(attachment['certificate']))) tell('certificate-missing', digest);
    } else if ((await sha256(fromBase64(text(attachment['content'])))) === digest) count.pictures += 1;
    else tell('picture-changed', digest);
  }
  // A file may have been asked for without the bytes of pictures; which it was, the signature covers.
  if (file['attachments'] !== undefined) {
    for (const [digest, id] of wentOut) tell('picture-missing', `${id} ${digest}`);
  }

  let previous = text(file['chain']['before']);
  let number = Number(links[0]?.['number'] ?? 0);
  for (const link of links) {
    count.links += 1;
    const { hash, ...stated } = link;
    const expected = await sha256(fromHex(previous), bytes(canonical(stated)));
    if (link['number'] !== number || expected !== hash) tell('chain-changed', String(link['number']));
    previous = text(hash);
    number += 1;
  }
  return { faults, ...count, keyId, signedAt, known: hasKnown };
}
