import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Council, openSql } from '../council/public';

const iso = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const NAME = (person: string): string =>
  `(SELECT n.given_name || ' ' || n.family_name FROM people.known n WHERE n.person_id = ${person})`;

/** Extensions and waivers of enrolment `e`, those that ended too; `$4` may end them, unless they are their own. */
const EXCUSES = `
  SELECT coalesce(json_agg(json_build_object(
    'id', x.id, 'kind', x.kind, 'moduleId', x.module_id, 'moduleNames', m.names, 'dueOn', x.due_on, 'endsOn', x.ends_on,
    'reason', x.reason, 'grantedBy', ${NAME('x.granted_by')}, 'grantedAt', ${iso('x.granted_at')},
    'endedAt', ${iso('x.ended_at')},
    'can', CASE WHEN $4 AND x.ended_at IS NULL AND e.state <> 'completed' THEN '["end"]' ELSE '[]' END::json)
    ORDER BY x.granted_at DESC), '[]') AS list
  FROM awards.excuse x LEFT JOIN curricula.modules m ON m.module_id = x.module_id WHERE x.enrolment_id = e.enrolment_id`;

const MODULES = `
  SELECT json_agg(json_build_object(
    'id', m.module_id, 'kind', m.kind, 'names', m.names, 'completedAt', ${iso('s.completed_at')},
    'waivedAt', ${iso('s.waived_at')},
    'can', CASE WHEN $4 AND e.state IN ('assigned', 'voluntary') AND s.completed_at IS NULL AND s.waived_at IS NULL
             AND m.kind NOT IN ('quiz', 'acknowledgement') THEN '["waive"]' ELSE '[]' END::json) ORDER BY m.position) AS list
  FROM curricula.modules m
  LEFT JOIN training.steps s ON s.enrolment_id = e.enrolment_id AND s.module_id = m.module_id
  WHERE m.edition_id = e.edition_id`;

const OF_PERSON = `
  SELECT json_build_object(
    'personId', k.person_id, 'givenName', k.given_name, 'familyName', k.family_name, 'names', k.names,
    'awards', coalesce((
      SELECT json_agg(json_build_object(
        'id', a.award_id, 'belt', b.code, 'beltNames', b.names, 'colour', b.colour, 'rank', b.rank, 'ground', a.ground,
        'trackNames', c.names, 'number', c.number, 'from', ${iso('a.from_at')}, 'until', ${iso('a.until_at')},
        'countsUntil', ${iso('coalesce(a.lapses_at, a.until_at)')}, 'revokedAt', ${iso('a.revoked_at')},
        'revocation', CASE WHEN r.award_id IS NOT NULL THEN json_build_object(
          'code', r.code, 'words', r.words, 'by', ${NAME('r.revoked_by')}) END,
        'state', CASE WHEN a.revoked_at <= $2 THEN 'revoked' WHEN coalesce(a.lapses_at, a.until_at) <= $2 THEN 'ended'
                      WHEN a.until_at <= $2 THEN 'grace' ELSE 'held' END,
        'can', CASE WHEN $3 AND a.revoked_at IS NULL AND coalesce(a.lapses_at, a.until_at, 'infinity') > $2
                    THEN '["revoke"]' ELSE '[]' END::json)
        ORDER BY a.from_at DESC, a.award_id)
      FROM training.awards a JOIN curricula.belt_ladder b ON b.belt_id = a.belt_id
      LEFT JOIN curricula.published c ON c.edition_id = a.edition_id
      LEFT JOIN awards.revocation r ON r.award_id = a.award_id
      WHERE a.person_id = k.person_id AND ${openSql('k.legal_entity', '$6')}), '[]'),
    'enrolments', coalesce((
      SELECT json_agg(json_build_object(
        'id', e.enrolment_id, 'state', e.state, 'dueOn', e.due_on, 'belt', c.belt_code, 'trackNames', c.names,
        'number', c.number, 'enrolledAt', ${iso('e.enrolled_at')}, 'completedAt', ${iso('e.completed_at')},
        'modules', m.list, 'excuses', x.list,
        'can', CASE WHEN $4 AND e.state = 'assigned' THEN
                 CASE WHEN e.due_on IS NULL THEN '[]' ELSE '["extend", "waive-date"]' END ELSE '[]' END::json)
        ORDER BY e.state = 'completed', e.enrolled_at DESC)
      FROM training.enrolments e JOIN curricula.published c ON c.edition_id = e.edition_id
      CROSS JOIN LATERAL (${MODULES}) m CROSS JOIN LATERAL (${EXCUSES}) x
      WHERE e.person_id = k.person_id AND e.state <> 'withdrawn'
        AND CASE WHEN e.due_on IS NULL THEN ${openSql('k.legal_entity', '$6')} ELSE ${openSql('k.legal_entity', '$5')} END),
      '[]'))::text AS json
  FROM people.known k WHERE k.person_id = $1`;

/** One person's belts and enrolments, for those who decide about them. */
@Injectable()
export class PersonAwardsReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly council: Council,
  ) {}

  /** JSON of a `PersonAwardsDto`; `null` for nobody. */
  async of(personId: Id, may: { readonly revoke: boolean; readonly excuse: boolean }): Promise<string> {
    const mandatory = await this.council.lens('training-mandatory', 'case');
    const voluntary = await this.council.lens('training-voluntary', 'case');
    const values = [personId, this.clock.now(), may.revoke, may.excuse, mandatory.shut, voluntary.shut];
    return this.work.json('awards.person', OF_PERSON, values);
  }

  /** @throws Problem not-found for whomever works-council mode keeps back */
  async demandOpen(personId: Id): Promise<void> {
    const { shut } = await this.council.lens('training-voluntary', 'case');
    const rows = await this.work.read(
      `SELECT FROM people.known k WHERE k.person_id = $1 AND ${openSql('k.legal_entity', '$2')}`,
      [personId, shut],
    );
    if (rows.length === 0) throw notFound({ id: personId });
  }

  /** Extensions and waivers of one's own enrolments that stand, as JSON of a `MyExcusesDto`. */
  mine(personId: Id): Promise<string> {
    return this.work.json(
      'awards.my-excuses',
      `SELECT json_build_object('items', coalesce(json_agg(json_build_object(
         'id', x.id, 'kind', x.kind, 'enrolmentId', x.enrolment_id, 'moduleId', x.module_id, 'moduleNames', m.names,
         'dueOn', x.due_on, 'endsOn', x.ends_on, 'reason', x.reason, 'grantedBy', ${NAME('x.granted_by')},
         'grantedAt', ${iso('x.granted_at')}) ORDER BY x.granted_at DESC), '[]'))::text AS json
       FROM awards.excuse x LEFT JOIN curricula.modules m ON m.module_id = x.module_id
       WHERE x.person_id = $1 AND x.ended_at IS NULL`,
      [personId],
    );
  }
}
