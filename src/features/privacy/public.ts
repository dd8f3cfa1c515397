/**
 * Privacy: what the house knows about a person is theirs to see, is kept for a stated time, and leaves under a numbered
 * certificate. Promises: everything is read from the rooms' declarations; a person's own export holds every table that
 * names them; what leaves a proof leaves it whole.
 */
export { PrivacyModule } from './privacy.module';
import './privacy.events';
import './privacy.personal';
