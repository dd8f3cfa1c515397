/**
 * Releases: what a moratorium has held back, until a person releases it. Promises: whatever waited to go out while a moratorium held its author there
 * never goes out by itself afterwards; it is confirmed once the moratorium is over, or dropped, by a person, and both
 * are in the trail. The room knows its subjects as opaque ids; whoever owns one asks and says who may decide.
 *
 * For higher rooms' SQL: `releases.held(subject uuid, person uuid, capability text, channel uuid, since timestamptz, at
 * timestamptz)` → (moratorium_id, reason, from_at, until_at, over): the moratoria that hold what waits since then, and
 * those that did and after which nobody has confirmed it; no row: it is free to go.
 *
 * Event: `releases.decided { subjectIds }`.
 */
export { type Held, refusal } from './release';
export { ReleasesModule } from './releases.module';
export { Releases, type Waiting } from './releases.service';
import './releases.events';
import './releases.personal';
