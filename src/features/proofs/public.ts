/**
 * Proofs: who had acknowledged which edition at an instant and who had not, as pages, CSV, workbook and signed JSON.
 * Promises: what is signed can be checked offline, for good; every export is in the trail. Higher rooms sign with the same
 * keys: `KeysService.secure`, a W3C Data Integrity proof, and `KeysService.sign`, the form of these proofs.
 */
export { KeysService } from './keys.service';
export { ProofKeyDto } from './proofs.dto';
export { proofsCommands } from './proofs.command';
export { ProofsModule } from './proofs.module';
export { declareSignedFormat } from './signed-formats';
export { type Signed, verifyDocument } from './signing';
export { encodeList, isPurpose, PLACES, PURPOSES, type StatusPurpose } from './status-list';
