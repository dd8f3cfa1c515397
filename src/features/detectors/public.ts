/**
 * Detectors: pure functions from a text, and what they must know beside it, to the places they point at. They keep and
 * ask nothing; which of them count, how much, and where their data comes from is for the room that runs them.
 */
export { DetectorsModule } from './detectors.module';
export type { Span } from './span';
