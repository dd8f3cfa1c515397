/**
 * Nudges: whatever the rooms have declared as a reason (`platform/declarations/reasons`) becomes at most one nudge per
 * reason, subject, person and period. The row is the truth and queue jobs are alarm clocks, so a wiped queue loses
 * nothing. A nudge ends by itself when what it asks for is done or its days are over. One budget per person, day
 * and week over all rooms, within the person's own hours and holidays (except in demo mode); what is beyond it is
 * gathered into one digest; what is held says why to its person, and to nobody else.
 *
 * The params of a reason: a text by language (`{"en": …, "he": …}`) is picked in the reader's language, dates and
 * instants are written out, so texts say plain `{track}`, `{due}`; numbers stay numbers for ICU plurals.
 *
 * Relations for higher rooms' SQL: `nudges.message` (id, person_id, kind, counts, at: what reached a person at one
 * instant) and `nudges.nudge` (id, message_id, reason, subject_id, person_id, params, urgency, created_at, delivered_at,
 * seen_at, done_at, ended_at,
 * ended_because, held_because, held_for, held_when: why and when it was held), `nudges.pause` (reason).
 *
 * Events: `nudges.created { nudgeIds, personIds }` when nudges stand in inboxes; `nudges.changed { personIds }` when some
 * ended, or were seen, done or put off; `nudges.resumed { reason }`. Whoever follows the stream `nudges` is told within a second that theirs changed.
 */
export { Forecast } from './forecast.service';
export { NudgesReader } from './nudges.reader';
export { NudgesModule } from './nudges.module';
export { NudgesService } from './nudges.service';
export { sayNudge, wordedParams } from './wording';
import './nudges.events';
import './nudges.personal';
