/**
 * Escalations: what is owed an answer while nobody holds it. Promises: nothing waits unseen: whatever is late has a
 * claim, an outcome or an escalation within a minute; leads are told first, then the managers of those on duty; nobody
 * who acts voluntarily is in any ladder; persons are told of channels, not of persons.
 */
export { EscalationsModule } from './escalations.module';
import './escalations.events';
import './escalations.reasons';
