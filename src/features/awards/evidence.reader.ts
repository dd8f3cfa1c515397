import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';

const iso = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * What an award stands on. Attempts and readings after it was given are no part of it; what an enrolment came to never
 * changes once it is completed.
 */
const EVIDENCE = `
  SELECT json_build_object(
    'awardId', a.award_id, 'ground', a.ground, 'belt', b.code, 'beltNames', b.names,
    'from', ${iso('a.from_at')}, 'until', ${iso('a.until_at')}, 'countsUntil', ${iso('coalesce(a.lapses_at, a.until_at)')},
    'revokedAt', ${iso('a.revoked_at')}, 'revocation', r.json,
    'trackNames', c.names, 'number', c.number, 'minimumSeconds', c.minimum_minutes * 60,
    'enrolledAt', ${iso('e.enrolled_at')}, 'startedAt', ${iso('e.started_at')},
    'creditedSeconds', ((coalesce(m.credited, 0) + coalesce(k.credited, 0) * 1000) / 1000)::bigint,
    'modules', coalesce(m.list, '[]'), 'credits', coalesce(k.list, '[]'))::text AS json
  FROM training.awards a
  JOIN curricula.belt_ladder b ON b.belt_id = a.belt_id
  LEFT JOIN curricula.published c ON c.edition_id = a.edition_id
  LEFT JOIN training.enrolments e ON e.enrolment_id = a.enrolment_id
  LEFT JOIN LATERAL (
    SELECT json_build_object('code', r.code, 'words', r.words) AS json FROM awards.revocation r
    WHERE r.award_id = a.award_id) r ON true
  LEFT JOIN LATERAL (
    SELECT json_agg(json_build_object(
        'id', m.module_id, 'kind', m.kind, 'names', m.names, 'seconds', m.seconds,
        'creditedSeconds', coalesce(s.credited_ms, 0) / 1000, 'completedAt', ${iso('s.completed_at')},
        'waivedAt', ${iso('s.waived_at')}, 'attempts', q.list, 'acknowledged', g.json) ORDER BY m.position) AS list,
      sum(coalesce(s.credited_ms, 0)) AS credited
    FROM curricula.modules m
    LEFT JOIN training.steps s ON s.enrolment_id = e.enrolment_id AND s.module_id = m.module_id
    LEFT JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object(
          'score', t.score, 'passed', t.passed, 'at', ${iso('t.submitted_at')}) ORDER BY t.submitted_at), '[]') AS list
      FROM quizzes.submissions t WHERE t.quiz_id = m.quiz_id AND t.person_id = a.person_id
        AND t.submitted_at BETWEEN e.enrolled_at AND a.from_at) q ON true
    LEFT JOIN LATERAL (
      SELECT json_build_object('documentNames', d.names, 'number', n.number, 'at', ${iso('h.acknowledged_at')}) AS json
      FROM rules.acknowledged_at(a.from_at) h
      JOIN rules.edition n ON n.id = h.edition_id JOIN rules.document d ON d.id = h.document_id
      WHERE m.document_id IS NOT NULL AND h.document_id = m.document_id AND h.person_id = a.person_id LIMIT 1) g ON true
    WHERE m.edition_id = a.edition_id) m ON true
  LEFT JOIN LATERAL (
    SELECT json_agg(json_build_object('source', k.source, 'seconds', k.seconds, 'times', k.times) ORDER BY k.source) AS list,
      sum(k.seconds) AS credited
    FROM (SELECT source, sum(seconds)::integer AS seconds, count(*)::integer AS times FROM training.credits k
          WHERE k.person_id = a.person_id AND k.at BETWEEN e.counted_from AND a.from_at GROUP BY source) k) k ON true
  WHERE a.award_id = $1 AND ($2::uuid IS NULL OR a.person_id = $2)`;

@Injectable()
export class EvidenceReader {
  constructor(private readonly work: Work) {}

  /** JSON of an `EvidenceDto`; with a person only of their own award. @throws Problem not-found */
  async of(awardId: Id, personId: Id | null): Promise<string> {
    const json = await this.work.json('awards.evidence', EVIDENCE, [awardId, personId]);
    if (json === 'null') throw notFound({ id: awardId });
    return json;
  }
}
