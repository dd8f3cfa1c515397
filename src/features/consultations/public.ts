/**
 * Consultations: writing the Rules of Engagement together. Promises: everybody may comment on a draft while its round is
 * open; a draft is published only when every comment is resolved and everybody named has approved it as it is, somebody
 * other than its author among them; words so broad that they chill protected speech are found and explained, never
 * forbidden.
 */
export { ApprovalsService } from './approvals.service';
export { ConsultationsModule } from './consultations.module';
import './consultations.events';
import './consultations.personal';
import './consultations.reasons';
