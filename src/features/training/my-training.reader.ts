import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { RENEWAL_DAYS } from './term';

/** An instant as JSON carries it: UTC, ISO 8601. */
const iso = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const MODULES = `
  SELECT json_agg(json_build_object(
           'id', m.module_id, 'position', m.position, 'kind', m.kind, 'code', m.code, 'names', m.names,
           'seconds', m.seconds, 'creditedSeconds', coalesce(p.credited_ms, 0) / 1000, 'quizId', m.quiz_id,
           'documentId', m.document_id, 'materialId', m.material_id, 'completedAt', ${iso('p.completed_at')},
           'waivedAt', ${iso('p.waived_at')}, 'choice', m.choice,
           'missing', CASE WHEN p.completed_at IS NULL AND p.waived_at IS NULL AND e.state <> 'completed' AND m.after && w.unmet
             THEN ARRAY(SELECT a FROM unnest(m.after) a WHERE a = ANY(w.unmet)) ELSE '{}' END) ORDER BY m.position) AS list,
         (array_agg(m.module_id ORDER BY m.position) FILTER (WHERE p.completed_at IS NULL AND p.waived_at IS NULL
           AND NOT m.after && w.unmet AND (m.choice IS NULL OR m.choice = ANY(w.unmet))))[1] AS next,
         coalesce(sum(p.credited_ms), 0) AS credited
  FROM curricula.modules m LEFT JOIN training.progress p ON p.enrolment_id = e.id AND p.module_id = m.module_id
  WHERE m.edition_id = e.edition_id`;

const GROUNDS = `
  SELECT coalesce(json_agg(json_build_object(
           'kind', g.kind, 'assignmentId', g.assignment_id, 'audienceId', a.audience_id, 'audienceNames', a.audience_names,
           'reason', a.reason, 'since', ${iso('g.from_at')}, 'dueOn', coalesce(g.moved_on, g.due_on)) ORDER BY coalesce(g.moved_on, g.due_on), g.id), '[]') AS list
  FROM training.ground g LEFT JOIN training.assignment a ON a.id = g.assignment_id
  WHERE g.enrolment_id = e.id AND g.until_at IS NULL`;

/** Every open assignment to an audience one belongs to; whoever holds what it asks has no open enrolment by it. */
const ASKED = `
  SELECT CASE WHEN count(*) > 0 THEN json_build_object(
           'belt', (array_agg(json_build_object(
             'id', b.belt_id, 'code', b.code, 'rank', b.rank, 'colour', b.colour, 'names', b.names) ORDER BY b.rank DESC))[1],
           'held', (array_agg(EXISTS (
             SELECT FROM training.held_at($2) h WHERE h.person_id = $1 AND h.rank >= b.rank) ORDER BY b.rank DESC))[1],
           'dueOn', min(o.due_on),
           'assignments', json_agg(json_build_object(
             'assignmentId', a.id, 'audienceId', a.audience_id, 'audienceNames', a.audience_names, 'belt', b.code,
             'trackNames', c.names, 'reason', a.reason, 'since', ${iso('greatest(m.since, a.assigned_at)')},
             'dueOn', o.due_on, 'met', o.open IS NULL, 'everyMonths', a.every_months, 'yearlyOn', a.yearly_on)
             ORDER BY b.rank DESC, o.due_on, a.id)) END AS json
  FROM audiences.membership m
  JOIN training.assignment a ON a.audience_id = m.audience_id AND a.ended_at IS NULL
    AND (a.scopes IS NULL OR EXISTS (SELECT FROM people.directory d
      WHERE d.person_id = m.person_id AND access.reaches_person(a.scopes, d.legal_entity, d.department)))
    AND NOT EXISTS (SELECT FROM training.ground g WHERE g.assignment_id = a.id AND g.person_id = $1 AND g.let_off)
  JOIN curricula.published c ON c.edition_id = a.edition_id
  JOIN curricula.belt_ladder b ON b.belt_id = a.belt_id
  LEFT JOIN LATERAL (
    SELECT CASE WHEN NOT e.undated THEN greatest(coalesce(g.moved_on, g.due_on), e.extended_on) END AS due_on, true AS open
    FROM training.ground g
    JOIN training.enrolment e ON e.id = g.enrolment_id AND e.state = 'assigned'
    WHERE g.assignment_id = a.id AND g.person_id = m.person_id AND g.until_at IS NULL) o ON true
  WHERE m.person_id = $1`;

/**
 * How award `a` is renewed: from when on, by when, on which edition; null where it has no end or something later holds the
 * belt.
 */
const RENEWAL = `
  SELECT json_build_object('opensOn', o.opens_on, 'by', (a.until_at AT TIME ZONE 'UTC')::date,
    'open', o.opens_on <= ($2::timestamptz AT TIME ZONE 'UTC')::date, 'editionId', c.edition_id,
    'enrolmentId', (SELECT e.id FROM training.enrolment e JOIN curricula.published l ON l.edition_id = e.edition_id
      WHERE e.person_id = $1 AND l.track_id = a.track_id AND e.state IN ('assigned', 'voluntary')
      ORDER BY e.enrolled_at DESC LIMIT 1)) AS json
  FROM (SELECT training.renewal_opens((a.from_at AT TIME ZONE 'UTC')::date, (a.until_at AT TIME ZONE 'UTC')::date,
          coalesce((SELECT t.renewal_days FROM training.term t WHERE t.track_id = a.track_id), ${RENEWAL_DAYS})) AS opens_on) o
  LEFT JOIN curricula.published c ON c.track_id = a.track_id AND c.latest
  WHERE a.until_at IS NOT NULL AND NOT EXISTS (
    SELECT FROM training.held_at($2) later WHERE later.person_id = $1 AND later.rank >= h.rank
      AND later.award_id <> a.id AND coalesce(later.until_at, 'infinity') > coalesce(h.until_at, 'infinity'))`;

const MY_TRAINING = `
  SELECT json_build_object(
    'asked', (${ASKED}),
    'enrolments', coalesce((
      SELECT json_agg(json_build_object(
        'id', e.id, 'state', e.state, 'dueOn', e.due_on, 'extendedOn', e.extended_on, 'undated', e.undated,
        'late', e.state = 'assigned' AND coalesce(e.due_on < ($2::timestamptz AT TIME ZONE 'UTC')::date, false)
          AND NOT EXISTS (SELECT FROM people.away_at($2) w WHERE w.person_id = $1),
        'enrolledAt', ${iso('e.enrolled_at')}, 'startedAt', ${iso('e.started_at')}, 'completedAt', ${iso('e.completed_at')},
        'trackId', c.track_id, 'track', c.track_code, 'editionId', c.edition_id, 'number', c.number, 'names', c.names,
        'belt', json_build_object('id', b.belt_id, 'code', b.code, 'rank', b.rank, 'colour', b.colour, 'names', b.names),
        'creditedSeconds', ((m.credited + k.credited) / 1000)::bigint, 'minimumSeconds', c.minimum_minutes * 60,
        'nextModuleId', CASE WHEN e.state = 'completed' THEN NULL ELSE m.next END,
        'choices', w.choices, 'modules', m.list, 'grounds', g.list)
        ORDER BY array_position(ARRAY['assigned', 'voluntary', 'completed'], e.state), e.due_on, e.id)
      FROM training.enrolment e
      JOIN curricula.published c ON c.edition_id = e.edition_id
      JOIN curricula.belt_ladder b ON b.belt_id = c.belt_id
      CROSS JOIN LATERAL (
        SELECT coalesce(array_agg(t.code) FILTER (WHERE NOT t.met), '{}') AS unmet,
               coalesce(json_agg(json_build_object('code', t.code, 'names', t.names, 'short', t.short) ORDER BY t.code)
                 FILTER (WHERE t.code = ANY(ARRAY(SELECT h.code FROM curricula.choices h WHERE h.edition_id = e.edition_id))),
                 '[]') AS choices
        FROM training.met(e.id, e.edition_id) t) w
      CROSS JOIN LATERAL (${MODULES}) m
      CROSS JOIN LATERAL (${GROUNDS}) g
      CROSS JOIN LATERAL (
        SELECT coalesce(sum(k.seconds), 0) * 1000 AS credited FROM training.credit k
        WHERE k.person_id = e.person_id AND k.at >= e.enrolled_at AND (e.completed_at IS NULL OR k.at <= e.completed_at)) k
      WHERE e.person_id = $1 AND e.state <> 'withdrawn'), '[]'),
    'belts', coalesce((
      SELECT json_agg(json_build_object(
        'awardId', h.award_id, 'code', h.belt_code, 'rank', h.rank, 'colour', b.colour, 'names', b.names,
        'from', ${iso('h.from_at')}, 'until', ${iso('a.until_at')}, 'countsUntil', ${iso('h.until_at')}, 'renewal', n.json) ORDER BY h.rank DESC, h.from_at)
      FROM training.held_at($2) h JOIN curricula.belt_ladder b ON b.belt_id = h.belt_id
      JOIN training.award a ON a.id = h.award_id
      LEFT JOIN LATERAL (${RENEWAL}) n ON true
      WHERE h.person_id = $1), '[]'))::text AS json`;

/** A person's training on one screen, as one query. */
@Injectable()
export class MyTrainingReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** JSON of a `MyTrainingDto`. */
  mine(personId: Id): Promise<string> {
    return this.work.json('training.mine', MY_TRAINING, [personId, this.clock.now()]);
  }
}
