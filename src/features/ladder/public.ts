/**
 * Ladder: how the permit table is changed. Promises: every change was proposed by one lead or HR and approved by another
 * person of them; before either, its effect on people is counted and listed; a change that was made on another table than
 * the one that stands is approved by nobody; what held before is still known for every instant.
 */
export { LadderModule } from './ladder.module';
import './ladder.events';
import './ladder.personal';
import './ladder.reasons';
