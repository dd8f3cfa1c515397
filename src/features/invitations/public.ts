/**
 * Invitations: the calendars of those who are to be at a session are told of it by mail (RFC 5546, 6047): entered with the
 * place, moved with the date, taken out when it is called off or the place is gone. Promises: the same entry for good, each
 * telling newer than the last; nobody's calendar is told twice of the same, and none of what was never entered there; the
 * reminder of a session carries its entry. They are no nudges: who took a place asked for them; who wants no mail has none.
 */
export { InvitationsModule } from './invitations.module';
import './entry';
import './invitations.personal';
