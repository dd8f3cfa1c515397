/**
 * Radio: episodes that leads make of what customers said and their own words, heard or read in the console, and as a
 * private podcast where an admin and the council switched it on. Promises: what is published stays as it was heard until
 * it is withdrawn; an episode credits its time once, to whom it was for; of the podcast's use nothing is known.
 */
export { RadioModule } from './radio.module';
import './radio.events';
import './radio.personal';
import './radio.policy';
import './radio.reasons';
