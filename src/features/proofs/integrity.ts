import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { canonicalize } from 'json-canonicalize';
import type { PublishedKey, SecretKey, Verdict } from './signing';

/** A W3C Data Integrity proof, `eddsa-jcs-2022`: Ed25519 over the hashes of the canonical JSON of proof and document. */
export interface IntegrityProof {
  readonly type: 'DataIntegrityProof';
  readonly cryptosuite: 'eddsa-jcs-2022';
  readonly created: string;
  /** The address of the issuer and, behind `#`, the key as a Multikey. */
  readonly verificationMethod: string;
  readonly proofPurpose: 'assertionMethod';
  readonly '@context'?: unknown;
  readonly proofValue: string;
}

const MULTIKEY_ED25519 = Buffer.from('ed01', 'hex');
const SPKI_ED25519 = Buffer.from('302a300506032b6570032100', 'hex');
const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Bytes as multibase base58-btc: `z…`. */
export function multibase(bytes: Uint8Array): string {
  let rest = BigInt(`0x0${Buffer.from(bytes).toString('hex')}`);
  let digits = '';
  for (; rest > 0n; rest /= 58n) digits = (ALPHABET[Number(rest % 58n)] ?? '') + digits;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return `z${'1'.repeat(zeros < 0 ? bytes.length : zeros)}${digits}`;
}

/** The bytes of a multibase base58-btc text; null for any other. */
export function bytesOf(text: string): Buffer | null {
  if (!/^z[1-9A-HJ-NP-Za-km-z]{0,200}$/.test(text)) return null;
  const digits = text.slice(1);
  const zeros = /^1*/.exec(digits)?.[0].length ?? 0;
  let rest = 0n;
  for (const digit of digits) rest = rest * 58n + BigInt(ALPHABET.indexOf(digit));
  const hex = rest === 0n ? '' : rest.toString(16);
  return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex')]);
}

/** A published key (DER, SPKI, base64) as a Multikey. */
export function multikeyOf(publicKey: string): string {
  return multibase(Buffer.concat([MULTIKEY_ED25519, Buffer.from(publicKey, 'base64').subarray(SPKI_ED25519.length)]));
}

/** A document with a proof of its issuer's, whose key stands in the issuer's own document. */
export function secured<T extends object>(
  document: T,
  { publicKey, secretKey }: SecretKey,
  issuer: string,
  now: Date,
): T & { readonly proof: IntegrityProof } {
  const proof = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-jcs-2022',
    created: `${now.toISOString().slice(0, 19)}Z`,
    verificationMethod: `${issuer}#${multikeyOf(publicKey)}`,
    proofPurpose: 'assertionMethod',
    ...('@context' in document ? { '@context': document['@context'] } : {}),
  } as const;
  const secret = createPrivateKey({ key: Buffer.from(secretKey, 'base64'), type: 'pkcs8', format: 'der' });
  return { ...document, proof: { ...proof, proofValue: multibase(sign(null, hashes(proof, document), secret)) } };
}

/** Whether a document carries such a proof. */
export function isSecured(value: unknown): value is { readonly proof: Record<string, unknown> } {
  const proof = (value as { proof?: { type?: unknown } | null } | null)?.proof;
  return typeof proof === 'object' && proof?.type === 'DataIntegrityProof';
}

/**
 * Checks a document with the key that its proof names, and against known keys where they are given: without them it says
 * only that nothing was changed since somebody with that key signed it.
 */
export function verifySecured(document: unknown, known: readonly PublishedKey[] | null): Verdict {
  if (!isSecured(document)) return { keyId: null, faults: ['This document carries no Data Integrity proof.'] };
  const { proof, ...content } = document as { proof: Record<string, unknown>; issuer?: unknown };
  const { proofValue, ...config } = proof;
  const [issuer = '', multikey = ''] = String(config['verificationMethod']).split('#');
  const key = bytesOf(multikey);
  const signature = typeof proofValue === 'string' ? bytesOf(proofValue) : null;
  if (config['cryptosuite'] !== 'eddsa-jcs-2022' || key?.length !== 34 || signature === null)
    return { keyId: null, faults: ['The proof is none that Obi makes.'] };
  const publicKey = Buffer.concat([SPKI_ED25519, key.subarray(2)]);
  const keyId = createHash('sha256').update(publicKey).digest('hex');
  const faults: string[] = [];
  const spki = createPublicKey({ key: publicKey, type: 'spki', format: 'der' });
  if (!verify(null, hashes(config, content), spki, signature))
    faults.push('The signature does not fit: the document was changed.');
  if (config['proofPurpose'] !== 'assertionMethod') faults.push('The proof was made for something else.');
  if (issuer !== idOf(content.issuer)) faults.push('The key is not of the issuer that the document names.');
  const listed = known?.find(({ id }) => id === keyId);
  if (known !== null && listed === undefined) faults.push(`The key ${keyId} is not among the known ones.`);
  const created = String(config['created']);
  if (listed !== undefined && !(created >= listed.from.slice(0, 19) && created < listed.until))
    faults.push('It was signed outside the term of its key.');
  return { keyId, faults };
}

function idOf(issuer: unknown): unknown {
  return typeof issuer === 'object' && issuer !== null ? (issuer as { id?: unknown }).id : issuer;
}

function hashes(proof: object, document: object): Buffer {
  return Buffer.concat(
    [proof, document].map((part) => createHash('sha256').update(canonicalize(part), 'utf8').digest()),
  );
}
