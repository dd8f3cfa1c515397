/**
 * Matters: kinds of talk that take more than a topic, known by phrases in every language. Dangerous ones (threat,
 * self-harm, press, legal) go to named people at once; protected ones (staff on pay and union) are shown without their
 * author and are found by no search for one. Promises: who was named for what is a dated row.
 *
 * Relations for higher rooms' SQL: `matters.kind` (id, code, names, nature 'dangerous' or 'protected', minutes) and
 * `matters.owner` (kind_id, person_id, from_at, until_at).
 */
export { type Detector, type Found } from './matter';
export { MattersModule } from './matters.module';
export { MattersReader } from './matters.reader';
import './matters.events';
import './matters.personal';
