/**
 * Asks: questions to the desk. Promises: anybody asks, without a belt, and only they and the desk read it; an answer is
 * owed within a working day of theirs and cites clauses in force; nobody answers their own; it is no review and stands
 * in nobody's record. What is published of it as an example below a clause names nobody, and nothing leads back.
 */
export { AsksModule } from './asks.module';
import './asks.events';
import './asks.personal';
import './asks.policy';
import './asks.reasons';
