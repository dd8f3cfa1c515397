/**
 * Permits: what a person may do in public for the company, from the belt they hold, the documents they acknowledged, the
 * permit table and suspensions; roles and seniority open nothing. Promises: every answer follows from dated rows and can
 * be recomputed for an instant; nobody acts without everything that the table asks.
 *
 * The table: a cell (capability, channel or any, risk) asks for a belt's rank and for documents. A channel's own cell
 * stands in place of the general one at that risk. Cells of `reply`, `post` and `share` also say how the words are reviewed, which
 * holds for whoever may `publish-unreviewed` there; all others' words, and all at high risk, are reviewed each. Whoever acts at a risk fulfils its cell and every cell below; a risk
 * without a cell is asked the next higher one; beyond the highest cell nobody may. A document code without an edition in
 * force asks for nothing. A moratorium holds what it names where it names it, for everybody or an audience; one person who
 * may moderate starts it, two end it. A suspension holds every capability but `read-update`, which is training.
 *
 * Relation for higher rooms' SQL: `permits.reach_at(person uuid, capability text, at timestamptz)` → (channel_id, risk
 * 1–3): the highest risk on each channel, no row where there is none; the row with channel_id null is for acts without a
 * channel. `permits.reaches_at(person uuid, capabilities text[], at timestamptz)` → (capability, channel_id, risk) says it of
 * several capabilities at once, `permits.reaches_of(persons uuid[], capabilities text[], at timestamptz)` → (person_id, capability,
 * channel_id, risk) of many persons, many times cheaper than asking for each. `permits.moratoria_over(person uuid, capability text, channel uuid, since timestamptz, at
 * timestamptz)` → (moratorium_id, reason, from_at, until_at): the moratoria that held a person there at any time between
 * two instants; until_at is null while no end is known, and lies ahead while one still holds.
 * `permits.allows_at(person uuid, capability text, channel uuid, risk integer, at timestamptz)` → boolean: the same for one place,
 * several times cheaper; `permits.answer_at` (the same) → jsonb: what `Permits.answer` tells whoever may, else null.
 * `permits.suspended_at(timestamptz)` → (person_id): whose permits were suspended.
 * `permits.suspension`: as stored, for appeals.
 *
 * The table itself is stated by `PermitTable` alone, for the room in which two persons agree on it.
 */
export {
  type Ask,
  CAPABILITIES,
  type Capability,
  type DocumentInForce,
  type Entry,
  type Inputs,
  judge,
  type Review,
  REVIEW_DEPTHS,
  type ReviewDepth,
  type Risk,
  riskLevel,
  RISKS,
} from './permit';
export { type Alike, countedOf, type Show } from './counted';
export { OwnDepths } from './own-depths.service';
export type { Cell, Proposal } from './permit-table';
export { type Comparison, PermitTable } from './permit-table.service';
export { PermitsModule } from './permits.module';
export { type PermitAnswer, Permits, type Place } from './permits.service';
export { MoratoriaService as Moratoria } from './moratoria.service';
export { SuspensionsService as Suspensions } from './suspensions.service';
import './permits.events';
import './permits.personal';
import './suspension.policy';
