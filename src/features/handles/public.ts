/**
 * Handles: what people hold on networks. Promises: a branded handle is used only by whom a lead with the permit approved,
 * is said to be used at intervals, and is sunset on a day with a reason; who holds which role on a network is said and
 * confirmed by the channel's owners; what a leaver held is a task until it is gone there; an account of one's own is
 * registered by choice, shown to its owner alone, and gone when taken back. Nothing that opens an account is ever asked for.
 *
 * Relation for higher rooms' SQL: `handles.branded` (network, name): branded handles that may be used.
 *
 * Events: `handles.changed { handleIds }`, `handles.roles-changed { channelIds }`.
 */
export { HandlesModule } from './handles.module';
import './handles.events';
import './handles.personal';
import './handles.policy';
import './handles.reasons';
