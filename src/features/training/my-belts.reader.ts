import { RENEWAL_DAYS } from './term';

const iso = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

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

/** The belts held by person $1 at $2, as JSON. */
export const MY_BELTS = `
  SELECT coalesce(json_agg(json_build_object(
    'awardId', h.award_id, 'code', h.belt_code, 'rank', h.rank, 'colour', b.colour, 'names', b.names,
    'from', ${iso('h.from_at')}, 'until', ${iso('a.until_at')}, 'countsUntil', ${iso('h.until_at')}, 'renewal', n.json)
    ORDER BY h.rank DESC, h.from_at), '[]')
  FROM training.held_at($2) h JOIN curricula.belt_ladder b ON b.belt_id = h.belt_id
  JOIN training.award a ON a.id = h.award_id
  LEFT JOIN LATERAL (${RENEWAL}) n ON true
  WHERE h.person_id = $1`;
