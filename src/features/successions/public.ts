/**
 * Successions: what a later edition of a track means for whoever is on an earlier one. Promises: HR sees for whom and what
 * before it is published; nobody is moved but by that decision; what somebody did stays written, and which edition they
 * were on; nobody is left with a date they cannot meet unless HR says so.
 */
import './successions.events';
import './successions.personal';
import './successions.reasons';

export { SuccessionsModule } from './successions.module';
