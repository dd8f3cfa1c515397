/**
 * Handovers: a claim goes from one person to a named colleague. Promises: the holder keeps it until the colleague has
 * accepted; only who may answer there, and has room for it, takes it over; declining has no consequence.
 */
export { HandoversModule } from './handovers.module';
import './handovers.events';
import './handovers.personal';
import './handovers.reasons';
