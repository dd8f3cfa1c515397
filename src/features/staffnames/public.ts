/**
 * Staff names: how names of the company's own people are shown in what customers say, by legal entity: to everybody, to
 * whoever handles it, or to nobody. Promises: what keeps more is one person's act, what shows more takes an admin and one
 * of the council; every change is a dated row; whoever left stays hidden where they were.
 *
 * For rooms above: `StaffNamesReader.hider()` hides the present names in texts; the event `staffnames.changed` says that
 * other names are hidden now. For SQL: `staffnames.hidden()` → (legal_entity, showing, since).
 */
export { type Hidden, type Hider } from './name';
export { StaffNamesModule } from './staffnames.module';
export { StaffNamesReader } from './staffnames.reader';
import './staffnames.events';
import './staffnames.personal';
