import { declareCustomerData, ERASED_TEXT } from '../../platform/declarations/customers';
import { declareDisposal } from '../../platform/declarations/disposals';
import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'feed.routing',
    columns: ['routed_by'],
    kept: 'proof-3-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'feed.rerun',
    columns: ['started_by'],
    kept: 'proof-3-years',
    since: 't.ended_at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'feed.claim',
    columns: ['person_id'],
    kept: 'proof-3-years',
    since: 't.ended_at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'feed.seen',
    columns: ['person_id'],
    kept: 'while-employed',
    erased: 'row-removed',
  },
  {
    table: 'feed.capacity',
    columns: ['person_id'],
    kept: 'while-employed',
    erased: 'row-removed',
  },
  {
    table: 'feed.passing',
    columns: ['passed_by'],
    kept: 'proof-3-years',
    since: 't.ended_at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'feed.protection',
    columns: ['stated_by'],
    kept: 'proof-3-years',
    since: 't.at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'feed.further',
    columns: ['asked_by'],
    kept: 'proof-3-years',
    since: 't.at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'feed.answer',
    columns: ['person_id'],
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
);

const MARK = ERASED_TEXT;

/** Nobody answers what is erased: what waits in nobody's hands is done. Whoever holds it says what became of it. */
const CLOSE = (more: string): string =>
  `UPDATE feed.interaction n SET status = 'closed', outcome = 'erased', done_at = c.at
   FROM feed.identity i, trail.certificate c WHERE i.interaction_id = ANY(($1::text[])::uuid[]) AND n.id = i.interaction_id
     AND n.arrived_at = i.arrived_at AND c.number = $2::integer AND n.status = 'waiting' AND NOT n.ours AND NOT EXISTS (
       SELECT FROM feed.claim k WHERE k.interaction_id = n.id AND k.ended_at IS NULL)${more}`;
const OUT_OF_FEEDS = (more: string): string =>
  `UPDATE feed.routing r SET open = false WHERE r.interaction_id = ANY(($1::text[])::uuid[]) AND r.open
     AND $2::integer > 0${more}`;
const OF_CUSTOMER = ' AND $3::text IS NOT NULL';

/** Customers: what they said, what others said to them, and their names on networks. */
declareCustomerData(
  {
    name: 'feed.interactions',
    find: `SELECT s.interaction_id::text AS key, s.said_at AS at, s.channel_id, s.text AS excerpt
           FROM feed.said s WHERE s.handle = $1 AND ($2::uuid IS NULL OR s.channel_id = $2)`,
    erase: [
      'DELETE FROM feed.version WHERE interaction_id = ANY(($1::text[])::uuid[]) AND $2::integer > 0 AND $3::text IS NOT NULL',
      'DELETE FROM feed.original WHERE interaction_id = ANY(($1::text[])::uuid[]) AND $2::integer > 0 AND $3::text IS NOT NULL',
      `UPDATE feed.interaction n SET text = ${MARK}, link = NULL, author = NULL, certificate = $2
       FROM feed.identity i WHERE i.interaction_id = ANY(($1::text[])::uuid[]) AND n.id = i.interaction_id
         AND n.arrived_at = i.arrived_at AND $3::text IS NOT NULL`,
      CLOSE(OF_CUSTOMER),
      OUT_OF_FEEDS(OF_CUSTOMER),
    ],
  },
  {
    name: 'feed.mentions',
    find: `SELECT n.id::text AS key, n.said_at AS at, n.channel_id, n.text AS excerpt FROM feed.interaction n
           WHERE n.certificate IS NULL AND ($2::uuid IS NULL OR n.channel_id = $2) AND n.text ~* feed.mention($1)
             AND NOT EXISTS (SELECT FROM feed.said s WHERE s.interaction_id = n.id AND s.handle = $1)`,
    erase: [
      `UPDATE feed.interaction n SET text = regexp_replace(n.text, feed.mention($3), '@…', 'gi')
       FROM feed.identity i WHERE i.interaction_id = ANY(($1::text[])::uuid[]) AND n.id = i.interaction_id
         AND n.arrived_at = i.arrived_at AND $2::integer > 0`,
      `UPDATE feed.version SET text = regexp_replace(text, feed.mention($3), '@…', 'gi')
       WHERE interaction_id = ANY(($1::text[])::uuid[]) AND $2::integer > 0`,
      `UPDATE feed.original SET text = regexp_replace(text, feed.mention($3), '@…', 'gi')
       WHERE interaction_id = ANY(($1::text[])::uuid[]) AND $2::integer > 0`,
    ],
  },
  {
    name: 'feed.names',
    find: `SELECT a.id::text AS key, NULL::timestamptz AS at, a.channel_id, a.handle AS excerpt FROM feed.author a
           WHERE lower(ltrim(a.handle, '@')) = $1 AND ($2::uuid IS NULL OR a.channel_id = $2)`,
    erase: ['DELETE FROM feed.author WHERE id::text = ANY($1::text[]) AND $2::integer > 0 AND $3::text IS NOT NULL'],
  },
);

declareDisposal({
  name: 'feed.texts',
  kind: 'interactions',
  due: `SELECT n.id::text AS key FROM feed.interaction n LEFT JOIN feed.author a ON a.id = n.author
        WHERE n.arrived_at < $1 AND n.certificate IS NULL AND NOT n.ours
          AND coalesce(lower(ltrim(a.handle, '@')) <> ALL($4::text[]), true) AND cardinality($3::uuid[]) >= 0
        ORDER BY n.arrived_at, n.id LIMIT $2`,
  erase: [
    'DELETE FROM feed.version WHERE interaction_id = ANY(($1::text[])::uuid[]) AND $2::integer > 0',
    'DELETE FROM feed.original WHERE interaction_id = ANY(($1::text[])::uuid[]) AND $2::integer > 0',
    `UPDATE feed.interaction n SET text = ${MARK}, link = NULL, author = NULL, certificate = $2
     FROM feed.identity i WHERE i.interaction_id = ANY(($1::text[])::uuid[]) AND n.id = i.interaction_id
       AND n.arrived_at = i.arrived_at`,
    CLOSE(''),
    OUT_OF_FEEDS(''),
  ],
});

/** Who said it goes sooner than what was said; what is disposed of is a name, so the words keep no trace of it. */
declareDisposal({
  name: 'feed.handles',
  kind: 'handles',
  due: `SELECT a.id::text AS key FROM feed.author a
        WHERE a.last_on < ($1::timestamptz AT TIME ZONE 'UTC')::date AND lower(ltrim(a.handle, '@')) <> ALL($4::text[])
          AND cardinality($3::uuid[]) >= 0
        ORDER BY a.last_on, a.id LIMIT $2`,
  erase: ['DELETE FROM feed.author WHERE id = ANY(($1::text[])::uuid[]) AND $2::integer > 0'],
});
