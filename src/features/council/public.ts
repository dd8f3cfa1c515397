/**
 * Council: works-council mode by legal entity. Promises: what the committed matrix keeps back for a purpose and a role is
 * kept back wherever a reader looks through the lens; a group smaller than the minimum is never shown, nor given away by
 * sums; whatever lets more out takes two persons, one of them with the council role.
 *
 * A reader asks `Council.lens(data, purpose)` and puts `openSql(column, '$n')` with `lens.shut` into its WHERE, so that
 * persons are left out before they are counted or paged; counts go through `lens.counts`, before any filter. Where nobody
 * asks, as in nudges, `seesSql(column, data, purpose, role)` says whether that role sees the persons one by one.
 */
export { CouncilModule } from './council.module';
export { Council, type Group, type Lens, openSql, seesSql } from './council.service';
export {
  areBoth,
  confirmJointly,
  type Decider,
  demandBoth,
  type JointChange,
  proposeJointly,
  refuseJointly,
} from './joint-change';
export { JointChanges } from './joint-changes.repository';
import './council.personal';
