import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { canonicalize } from 'json-canonicalize';

/** A key as it is published: whoever has it can check what was signed, offline. */
export interface PublishedKey {
  /** SHA-256 (hex) of the public key: its fingerprint. */
  readonly id: string;
  /** DER (SPKI), base64. */
  readonly publicKey: string;
  readonly from: string;
  readonly until: string;
}

export interface SecretKey extends PublishedKey {
  /** DER (PKCS 8), base64. */
  readonly secretKey: string;
}

/** What is signed: anything that is JSON, with when, and by which key. */
export interface Signed {
  readonly signedAt: string;
  readonly key: PublishedKey;
  /** Ed25519 over the canonical JSON (RFC 8785) of everything else; base64. */
  readonly signature: string;
}

/** Makes a key for a term. */
export function makeKey(from: Date, until: Date): SecretKey {
  const pair = generateKeyPairSync('ed25519');
  const publicKey = pair.publicKey.export({ type: 'spki', format: 'der' });
  return {
    id: fingerprint(publicKey),
    publicKey: publicKey.toString('base64'),
    secretKey: pair.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
    from: from.toISOString(),
    until: until.toISOString(),
  };
}

export function signDocument<T extends object>(document: T, { secretKey, ...key }: SecretKey, now: Date): T & Signed {
  const content = { ...document, signedAt: now.toISOString(), key };
  const secret = createPrivateKey({ key: Buffer.from(secretKey, 'base64'), type: 'pkcs8', format: 'der' });
  return { ...content, signature: sign(null, bytes(content), secret).toString('base64') };
}

/** What a verification found; no faults: the document is as it was signed. */
export interface Verdict {
  readonly keyId: string | null;
  readonly faults: readonly string[];
}

/**
 * Checks a signed document with what it carries, and against known keys where they are given: without them it says only
 * that nothing was changed since somebody with the key it names signed it.
 */
export function verifyDocument(document: unknown, known: readonly PublishedKey[] | null): Verdict {
  if (!isSigned(document)) return { keyId: null, faults: ['This is no signed document.'] };
  const { signature, ...content } = document;
  const { key } = document;
  const faults: string[] = [];
  const publicKey = Buffer.from(key.publicKey, 'base64');
  if (fingerprint(publicKey) !== key.id) faults.push('The key is not the one it names.');
  if (!isValid(publicKey, content, signature)) faults.push('The signature does not fit: the document was changed.');
  const listed = known?.find(({ id }) => id === key.id);
  if (known !== null && listed === undefined) faults.push(`The key ${key.id} is not among the known ones.`);
  const { from, until } = listed ?? key;
  if (!(document.signedAt >= from && document.signedAt < until))
    faults.push('It was signed outside the term of its key.');
  return { keyId: key.id, faults };
}

function isValid(publicKey: Buffer, content: object, signature: string): boolean {
  try {
    const key = createPublicKey({ key: publicKey, type: 'spki', format: 'der' });
    return key.asymmetricKeyType === 'ed25519' && verify(null, bytes(content), key, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}

function bytes(content: object): Buffer {
  return Buffer.from(canonicalize(content), 'utf8');
}

function fingerprint(publicKey: Buffer): string {
  return createHash('sha256').update(publicKey).digest('hex');
}

function isSigned(value: unknown): value is Signed {
  if (typeof value !== 'object' || value === null) return false;
  const { signature, signedAt, key } = value as Partial<Record<keyof Signed, unknown>>;
  if (typeof signature !== 'string' || typeof signedAt !== 'string' || typeof key !== 'object' || key === null)
    return false;
  const { id, publicKey, from, until } = key as Partial<Record<keyof PublishedKey, unknown>>;
  return [id, publicKey, from, until].every((part) => typeof part === 'string');
}
