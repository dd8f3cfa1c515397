import type { Id } from '../../kernel/id';
import { plain } from './badge';
import { PURPOSES, type StatusPurpose } from '../proofs/public';

/** What an Open Badge says of an award, in one language. */
export interface Achievement {
  readonly awardId: Id;
  /** The track edition, or the belt where prior learning was recognised. */
  readonly achievementId: Id;
  readonly title: string;
  readonly about: string;
  /** What was asked for it. */
  readonly criteria: string;
  readonly person: string;
  readonly company: string;
  readonly from: Date;
  readonly until: Date | null;
  readonly language: string;
  /** The belt as an image (SVG). */
  readonly image: string;
}

/** Where a credential stands in the status lists. */
export interface Place {
  readonly list: number;
  readonly position: number;
}

const VC = 'https://www.w3.org/ns/credentials/v2';
const OPEN_BADGES = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

/** The address of the issuer's own document, which holds its keys. */
export function issuerOf(base: string): string {
  return `${base}/api/v1/issuer`;
}

export function listOf(base: string, list: number, purpose: StatusPurpose): string {
  return `${base}/api/v1/credential-status-lists/${list}/${purpose}`;
}

/** An award as an Open Badge 3.0 (a verifiable credential 2.0), yet unsigned. */
export function openBadge(base: string, award: Achievement, place: Place): object {
  const image = `data:image/svg+xml;base64,${Buffer.from(award.image, 'utf8').toString('base64')}`;
  return {
    '@context': [VC, OPEN_BADGES],
    id: `urn:uuid:${award.awardId}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: plain(award.title),
    issuer: { id: issuerOf(base), type: ['Profile'], name: plain(award.company) },
    validFrom: award.from.toISOString(),
    ...(award.until === null ? {} : { validUntil: award.until.toISOString() }),
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', identityType: 'name', hashed: false, identityHash: plain(award.person) }],
      achievement: {
        id: `urn:uuid:${award.achievementId}`,
        type: ['Achievement'],
        achievementType: 'Badge',
        name: plain(award.title),
        description: plain(award.about),
        criteria: { narrative: plain(award.criteria) },
        image: { id: image, type: 'Image', caption: plain(award.title) },
        inLanguage: award.language,
      },
    },
    credentialStatus: PURPOSES.map((purpose) => ({
      id: `${listOf(base, place.list, purpose)}#${place.position}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: purpose,
      statusListIndex: String(place.position),
      statusListCredential: listOf(base, place.list, purpose),
    })),
  };
}

/** A status list as a credential of its own, yet unsigned. */
export function statusCredential(
  base: string,
  { list, purpose }: { readonly list: number; readonly purpose: StatusPurpose },
  encodedList: string,
  now: Date,
): object {
  const id = listOf(base, list, purpose);
  return {
    '@context': [VC],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: issuerOf(base),
    validFrom: now.toISOString(),
    credentialSubject: { id: `${id}#list`, type: 'BitstringStatusList', statusPurpose: purpose, encodedList },
  };
}

/** The issuer's document: its keys, each ever used, in the form in which verifiers ask for them. */
export function issuerDocument(base: string, multikeys: readonly string[]): object {
  const id = issuerOf(base);
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id,
    verificationMethod: multikeys.map((publicKeyMultibase) => ({
      id: `${id}#${publicKeyMultibase}`,
      type: 'Multikey',
      controller: id,
      publicKeyMultibase,
    })),
    assertionMethod: multikeys.map((multikey) => `${id}#${multikey}`),
  };
}
