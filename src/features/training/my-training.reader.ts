import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { MY_BELTS } from './my-belts.reader';
import { offers } from './offer';

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

/** Longer modules are no daily ones. */
const DAILY_SECONDS = 240;

/** What others offer now, and what they would credit. */
const offered = (): string =>
  ['SELECT NULL::text AS source, NULL::text AS path, 0 AS seconds WHERE false']
    .concat(offers().map(({ source, path, find }) => `SELECT '${source}', '${path}', f.seconds FROM (${find}) f`))
    .join(' UNION ALL ');

/**
 * What would credit the minutes that enrolment `e` lacks: what others offer, practices and sessions that were not needed,
 * and what may be gone through again.
 */
const lacking = (): string => `
  SELECT coalesce(json_agg(json_build_object('source', o.source, 'path', o.path, 'names', o.names, 'seconds', o.seconds)
    ORDER BY o.place, o.seconds DESC), '[]')
  FROM (
    SELECT 0 AS place, f.source, f.path, NULL::jsonb AS names, f.seconds FROM (${offered()}) f
    UNION ALL
    (SELECT 1, m.kind, '/modules/' || m.module_id, m.names, m.seconds
     FROM curricula.modules m LEFT JOIN training.progress p ON p.enrolment_id = e.id AND p.module_id = m.module_id
     WHERE m.edition_id = e.edition_id AND m.kind IN ('practice', 'session', 'episode') AND p.completed_at IS NULL
       AND NOT m.after && w.unmet ORDER BY m.position LIMIT 3)
    UNION ALL
    (SELECT 2, 'reading', '/modules/' || m.module_id, m.names, m.seconds * 2 - coalesce(p.credited_ms, 0) / 1000
     FROM curricula.modules m LEFT JOIN training.progress p ON p.enrolment_id = e.id AND p.module_id = m.module_id
     WHERE m.edition_id = e.edition_id AND m.kind IN ('lesson', 'package') AND m.seconds * 2 - coalesce(p.credited_ms, 0) / 1000 >= 15
     ORDER BY 5 DESC, m.position LIMIT 3)) o`;

/** Today's step: the next module of the track that is due first, of four minutes at most if there is one, else what is offered. */
const today = (): string => `
  SELECT json_build_object('done', EXISTS (
      SELECT FROM own JOIN training.progress p ON p.enrolment_id = own.id AND p.completed_at >= d.since) OR EXISTS (
      SELECT FROM training.credit k WHERE k.person_id = $1 AND k.at >= d.since),
    'source', CASE WHEN n.module_id IS NOT NULL THEN 'module' ELSE f.source END,
    'path', coalesce('/modules/' || n.module_id, f.path), 'moduleId', n.module_id, 'names', n.names, 'kind', n.kind,
    'seconds', coalesce(n.seconds, f.seconds))
  FROM (SELECT date_trunc('day', $2::timestamptz AT TIME ZONE z.name) AT TIME ZONE z.name AS since
        FROM (SELECT coalesce((SELECT p.time_zone FROM people.directory p WHERE p.person_id = $1), 'UTC') AS name) z) d
  LEFT JOIN LATERAL (
    SELECT m.module_id, m.names, m.kind, m.seconds FROM own JOIN curricula.modules m ON m.module_id = own.next
    WHERE own.state <> 'completed' ORDER BY m.seconds > ${DAILY_SECONDS}, own.place LIMIT 1) n ON true
  LEFT JOIN LATERAL (SELECT * FROM (${offered()}) o LIMIT 1) f ON n.module_id IS NULL`;

const myTraining = (): string => `
  WITH own AS (
    SELECT e.id, e.state, CASE WHEN e.state <> 'completed' THEN m.next END AS next,
      row_number() OVER (ORDER BY array_position(ARRAY['assigned', 'voluntary', 'completed'], e.state), e.due_on, e.id) AS place,
      json_build_object(
        'id', e.id, 'state', e.state, 'dueOn', e.due_on, 'extendedOn', e.extended_on, 'undated', e.undated,
        'late', e.state = 'assigned' AND coalesce(e.due_on < ($2::timestamptz AT TIME ZONE 'UTC')::date, false)
          AND NOT EXISTS (SELECT FROM people.away_at($2) w WHERE w.person_id = $1),
        'enrolledAt', ${iso('e.enrolled_at')}, 'startedAt', ${iso('e.started_at')}, 'completedAt', ${iso('e.completed_at')},
        'trackId', c.track_id, 'track', c.track_code, 'editionId', c.edition_id, 'number', c.number, 'names', c.names,
        'belt', json_build_object('id', b.belt_id, 'code', b.code, 'rank', b.rank, 'colour', b.colour, 'names', b.names),
        'creditedSeconds', ((m.credited + k.credited) / 1000)::bigint, 'minimumSeconds', c.minimum_minutes * 60,
        'nextModuleId', CASE WHEN e.state = 'completed' THEN NULL ELSE m.next END,
        'choices', w.choices, 'modules', m.list, 'grounds', g.list,
        'offers', CASE WHEN e.state <> 'completed' AND m.next IS NULL AND m.credited + k.credited < c.minimum_minutes * 60000
                       THEN (${lacking()}) ELSE '[]'::json END) AS json
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
      WHERE k.person_id = e.person_id AND k.at >= coalesce(e.restarted_at, e.enrolled_at) AND (e.completed_at IS NULL OR k.at <= e.completed_at)) k
    WHERE e.person_id = $1 AND e.state <> 'withdrawn')
  SELECT json_build_object(
    'asked', (${ASKED}),
    'today', (${today()}),
    'enrolments', coalesce((SELECT json_agg(own.json ORDER BY own.place) FROM own), '[]'),
    'belts', (${MY_BELTS}))::text AS json`;

/** A person's training on one screen, as one query. */
@Injectable()
export class MyTrainingReader {
  /** Built when every room has declared what it offers. */
  private statement: string | undefined;

  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** JSON of a `MyTrainingDto`. */
  mine(personId: Id): Promise<string> {
    return this.work.json('training.mine', (this.statement ??= myTraining()), [personId, this.clock.now()]);
  }
}
