/**
 * Checklists: what is to be seen to on an account of a network, and before joining a group there; items are data, by
 * network and account kind. Promises: an item is never reworded, so that a tick says what was ticked, by whom and when;
 * no item asks for a password, and no tick holds more than that somebody said so.
 *
 * The room knows what is ticked for as an opaque id; whoever owns it says who may tick.
 */
export { ChecklistDto, TickDto, UntickQuery } from './checklists.dto';
export { ChecklistsModule } from './checklists.module';
export { Checklists, type ChecklistSubject } from './checklists.service';
import './checklists.personal';
