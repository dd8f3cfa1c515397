/**
 * Runbooks: what to do, step by step, when something happens to a channel; one for a hijacked channel is there from the
 * beginning, in Hebrew and English. Promises: a run keeps the steps it began with, and who did which when; the step that
 * stops a channel does so by the act itself; a practice stops nothing and is marked as one; a run's report tells all of it.
 */
export { RunbooksModule } from './runbooks.module';
import './runbooks.events';
import './runbooks.personal';
import './runbooks.policy';
import './runbooks.reasons';
