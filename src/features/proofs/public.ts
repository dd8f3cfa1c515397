/**
 * Proofs: who had acknowledged which edition at an instant and who had not, as pages, CSV, workbook and signed JSON.
 * Promises: what is signed can be checked offline, for good; every export is in the trail.
 */
export { proofsCommands } from './proofs.command';
export { ProofsModule } from './proofs.module';
