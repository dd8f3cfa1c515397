import { webcrypto } from 'node:crypto';
import { declareSignedFormat } from '../proofs/public';
import { verifyEvidence } from './verifier';
import { WORDS } from './verifier-words';

/** What `obi evidence verify` finds in an evidence file beside its signature. */
declareSignedFormat('obi-evidence-1', async (document, known) => {
  const verdict = await verifyEvidence(document, known, webcrypto.subtle);
  const { pictures, links } = verdict;
  const counts = { pictures, links, packs: verdict.packs, values: verdict.values, erased: verdict.erased };
  const said = WORDS.en.counts.replace(/\{(\w+)\}/g, (_, name: keyof typeof counts) => String(counts[name]));
  return {
    faults: verdict.faults.map(({ code, at }) => `${WORDS.en[code]}${at === '' ? '' : `: ${at}`}`),
    said: [said],
  };
});
