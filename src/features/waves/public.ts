/**
 * Waves: how nudges run, for those who run them. Promises: what became of each nudge step by step, without a name and
 * without what is its person's own (hours, leave, choices), while the person reads all of their own; a reason's wave can be
 * cancelled while it runs, in inboxes and on its way; a text can be sent to oneself before anybody else gets it; rates, ages
 * and failures stand among the metrics.
 */
export { WavesModule } from './waves.module';
