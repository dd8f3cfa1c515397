import { webcrypto } from 'node:crypto';
import { message } from '../../platform/i18n/messages';
import { declareSignedFormat } from '../proofs/public';
import { verifyEvidence } from './verifier';

/** What `obi evidence verify` finds in an evidence file beside its signature. */
declareSignedFormat('obi-evidence-1', async (document, known) => {
  const verdict = await verifyEvidence(document, known, webcrypto.subtle);
  const { pictures, links } = verdict;
  const counts = { pictures, links, packs: verdict.packs, values: verdict.values, erased: verdict.erased };
  return {
    faults: verdict.faults.map(({ code, at }) => `${message('en', `verifier.${code}`)}${at === '' ? '' : `: ${at}`}`),
    said: [message('en', 'verifier.counts', counts)],
  };
});
