/**
 * Track records: what was accepted at first reading and what had to be corrected after publishing, per person and business
 * channel. Promises: they only propose, by thresholds that everybody can read; the person sees the facts and can answer first; a
 * lead decides with a reason; nothing of practice, questions, help or personal accounts counts; a legal entity can do without.
 *
 * Events: `trackrecords.proposed`, `trackrecords.decided { proposalIds }`.
 */
export { TrackRecordsModule } from './trackrecords.module';
import './proposal.policy';
import './trackrecords.events';
import './trackrecords.personal';
import './trackrecords.reasons';
