/**
 * Aftermath: what becomes of words once they are out. Promises: people record it, or it
 * comes with what sources send of our own words, and nothing is looked up at a network; on
 * business channels what drifts from the approved words is shown to their writer and the leads until one of them settles
 * it; on a personal account it is held against nothing; words that are to be corrected stand before their author as a draft
 * of their own, once; for some hours after publishing, stated by channel in dated rows, the author is asked to look who
 * answered.
 *
 * Event: `aftermath.recorded { draftId }`.
 */
export { AftermathModule } from './aftermath.module';
import './aftermath.events';
import './aftermath.personal';
import './aftermath.reasons';
