/**
 * Evidence: the packs of all publications in one chain, kept for as long as their class says, held where a case needs
 * them, and given out as one file that anybody can verify offline. Promises: what a pack is kept for is settled by the rule in force
 * when its words went out; nothing that is held is disposed of; what is disposed of leaves its hashes, so that pack and
 * chain still verify, and is named by a certificate; every export is in the trail.
 */
export { evidenceCommands } from './evidence.command';
export { EvidenceModule } from './evidence.module';
export { verifyEvidence } from './verifier';
import './chain.reader';
import './evidence.personal';
import './formats';
