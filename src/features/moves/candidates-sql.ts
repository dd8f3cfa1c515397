import { type CalendarDate, dateOf } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { Conditions, reachesSql } from '../../platform/database/conditions';
import { openSql } from '../council/public';
import { REMINDED } from '../reports/public';
import type { LateStanding, MoveKind } from './move';

/** Whose enrolments; what is not said is not narrowed. */
export interface Selection {
  /** Track code. */
  readonly track?: string | undefined;
  readonly enrolmentIds?: readonly Id[] | undefined;
  /** External ids. */
  readonly people?: readonly string[] | undefined;
  readonly audienceId?: Id | undefined;
  readonly department?: string | undefined;
  readonly legalEntity?: string | undefined;
  /** External id of a manager: everybody below them. */
  readonly under?: string | undefined;
  /** Whose manager this is. */
  readonly managerId?: Id | undefined;
  readonly late?: boolean | undefined;
  /** As HR's late list says it now. */
  readonly standing?: LateStanding | undefined;
  /** People of a list that whoever asks has made. */
  readonly listId?: Id | undefined;
}

/** What is to become of them. */
export interface Change {
  readonly kind: MoveKind;
  readonly editionId: Id | null;
  readonly dueOn: CalendarDate | null;
  readonly days: number | null;
}

/** Who asks, and from whom works-council mode and scope keep persons. */
export interface Asker {
  readonly personId: Id;
  readonly reach: string | null;
  readonly shut: readonly string[];
  /** Legal entities of whose progress nothing is said, so that nobody is found at risk there. */
  readonly progressShut: readonly string[];
  /** The move itself, when it is at work. */
  readonly moveId: Id | null;
}

/** Why nothing is done with an enrolment, by kind of act; the first that holds is told. */
const WHY: Readonly<Record<MoveKind, string>> = {
  move: `WHEN e.edition_id = $4 THEN 'already-there'
    WHEN EXISTS (SELECT FROM training.enrolments o WHERE o.person_id = e.person_id AND o.edition_id = $4
                 AND o.state IN ('assigned', 'voluntary')) THEN 'enrolled-there'
    WHEN c.track_id <> t.track_id AND (t.rank < c.rank OR EXISTS (
      SELECT FROM training.grounds g WHERE g.enrolment_id = e.enrolment_id AND g.until_at IS NULL AND g.asks = 'track'))
      THEN 'not-what-is-asked'`,
  extension: `WHEN e.due_on IS NULL THEN 'no-date' WHEN NEW_DUE <= e.due_on THEN 'not-later'`,
  withdrawal: `WHEN e.state = 'voluntary' THEN 'own-choice'`,
  reminder: `WHEN e.due_on IS NULL THEN 'no-date'
    WHEN EXISTS (SELECT FROM people.away_at($1) a WHERE a.person_id = e.person_id) THEN 'away'
    WHEN ${REMINDED('e.person_id', "($1 AT TIME ZONE 'UTC')::date")} THEN 'reminded'`,
};

const NEW_DUE = 'coalesce($5::date, e.due_on + $6::integer)';

/**
 * Enrolments with what the act would do to each: `why` is null where it would be done. $1 now, $2 who asks, $3 the move,
 * $4 edition, $5 date, $6 days, and what follows.
 */
export function candidatesOf(
  selection: Selection,
  change: Change,
  asker: Asker,
  now: Date,
): { readonly sql: string; readonly values: unknown[]; readonly where: Conditions } {
  const where = new Conditions([now, asker.personId, asker.moveId, change.editionId, change.dueOn, change.days]);
  // Each is named once, so that its type is known whatever the act is.
  where.add('($1::timestamptz, $3::uuid, $4::uuid, $5::date, $6::integer) IS NOT NULL OR true');
  where.add((p) => openSql('d.legal_entity', p), asker.shut);
  reachesSql(where, asker.reach, 'd.legal_entity', 'd.department');
  const { track, enrolmentIds, people, audienceId, department, legalEntity, under, managerId, late, standing, listId } =
    selection;
  where.given((p) => `c.track_code = ${p}`, track);
  where.given((p) => `e.enrolment_id = ANY(${p}::uuid[])`, enrolmentIds);
  where.given((p) => `d.external_id = ANY(${p}::text[])`, people);
  where.given(
    (p) => `e.person_id IN (SELECT m.person_id FROM audiences.membership m WHERE m.audience_id = ${p}::uuid)`,
    audienceId,
  );
  where.given((p) => `d.department = ${p}`, department);
  where.given((p) => `d.legal_entity = ${p}`, legalEntity);
  where.given((p) => `e.person_id IN (SELECT u.person_id FROM people.under(${p}) u)`, under);
  where.given((p) => `d.manager_id = ${p}::uuid`, managerId);
  where.given(
    (p) => `e.person_id IN (SELECT l.person_id FROM lists.membership l WHERE l.list_id = ${p}::uuid)`,
    listId,
  );
  // Who is named is answered for, whatever their state; of all others the open ones are meant.
  const named = enrolmentIds ?? people ?? listId;
  if (named === undefined) where.add(`e.state IN ('assigned', 'voluntary')`);
  if (standing !== undefined) addStanding(where, standing, asker.progressShut);
  if (late === true) where.add((p) => `e.state = 'assigned' AND e.due_on < ${p}::date`, dateOf(now));
  const sql = `SELECT e.enrolment_id, e.person_id, d.external_id, d.given_name, d.family_name, d.names, d.department,
      c.track_code, c.names AS track_names, e.state, e.due_on, ${change.kind === 'extension' ? NEW_DUE : 'e.due_on'} AS new_due,
      CASE WHEN e.person_id = $2 THEN 'own'
        WHEN e.state IN ('completed', 'withdrawn') THEN e.state
        WHEN EXISTS (SELECT FROM moves.item i WHERE i.enrolment_id = e.enrolment_id AND i.state = 'waiting'
                     AND i.act_id IS DISTINCT FROM $3) THEN 'in-another-move'
        ${WHY[change.kind].replace('NEW_DUE', NEW_DUE)} END AS why
    FROM training.enrolments e
    JOIN people.directory d ON d.person_id = e.person_id
    JOIN curricula.published c ON c.edition_id = e.edition_id
    LEFT JOIN curricula.published t ON t.edition_id = $4
    WHERE ${where.sql()}`;
  return { sql, values: where.values, where };
}

/** Those whom the late list shows: exactly, whatever the watch last saw. */
function addStanding(where: Conditions, standing: LateStanding, progressShut: readonly string[]): void {
  const asked = where.parameter(standing);
  where.add(
    `e.enrolment_id IN (SELECT z.enrolment_id FROM reports.standings_at($1) z WHERE ${asked} IN (z.standing, 'any'))`,
  );
  where.add((p) => `(e.due_on < ($1 AT TIME ZONE 'UTC')::date OR ${openSql('d.legal_entity', p)})`, progressShut);
}

/** Why something was left as it was, or could not be undone. */
export const WHYS = [
  'own',
  'completed',
  'withdrawn',
  'in-another-move',
  'already-there',
  'enrolled-there',
  'not-what-is-asked',
  'no-date',
  'not-later',
  'own-choice',
  'away',
  'reminded',
  'gone',
  'cancelled',
  'acted-since',
  'changed-since',
] as const;
export type Why = (typeof WHYS)[number];
