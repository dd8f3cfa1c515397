/**
 * Overdues: what goes on to the next when nothing happens. Promises: a manager hears of somebody only when training that was
 * assigned, or rules to acknowledge, are overdue by the days that HR states; never because something was unseen, never of
 * anything voluntary, never of whoever is away; the nudge ends by itself once it is done.
 *
 * Relation for higher rooms' SQL: `overdues.escalation` (manager_days, urgent_mail_minutes: minutes after which mail goes out
 * for what is urgent and unseen; null: as for all; push_minutes: after which devices are told; null: at once).
 */
export { OverduesModule } from './overdues.module';
import './overdues.reasons';
