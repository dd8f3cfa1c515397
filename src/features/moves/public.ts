/**
 * Moves: HR's acts on many enrolments at once: to another edition, to a later date, off their assignments, or a reminder. Promises: a
 * preview says whom an act changes and whom not, and why; each part is done whole or not at all, once, whatever happens
 * to the worker; whoever completes at the same moment loses nothing; within the hour an act is taken back exactly, except
 * from those who have acted since, who are listed; each person reads what was changed of theirs, and HR's reason.
 */
import './move.policy';
import './moves.events';
import './moves.personal';
import './moves.reasons';

export { MovesModule } from './moves.module';
