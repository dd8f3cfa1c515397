import { declareCustomerData, ERASED_TEXT } from '../../platform/declarations/customers';
import { declareDisposal } from '../../platform/declarations/disposals';
import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'drafts.draft',
    columns: ['author_id', 'taken_by', 'published_by'],
    kept: 'proof-3-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'drafts.review',
    columns: ['decided_by'],
    kept: 'proof-3-years',
    whose: 't.decided_by = $1 OR t.draft_id IN (SELECT d.id FROM drafts.draft d WHERE d.author_id = $1)',
    erased: 'stays-under-pseudonym',
  },
);

declarePersonal({
  table: 'drafts.later_review',
  columns: ['decided_by'],
  kept: 'proof-3-years',
  since: 't.at',
  whose: 't.decided_by = $1 OR t.draft_id IN (SELECT d.id FROM drafts.draft d WHERE d.author_id = $1)',
  erased: 'stays-under-pseudonym',
});

declarePersonal({
  table: 'drafts.revision',
  columns: [],
  kept: 'proof-3-years',
  erased: 'stays-under-pseudonym',
  whose: 't.draft_id IN (SELECT d.id FROM drafts.draft d WHERE d.author_id = $1)',
  withheld: ['digest'],
});

/** Customers in words of ours: who is addressed by name. */
declareCustomerData(
  {
    name: 'drafts.revisions',
    find: `SELECT r.draft_id || '#' || r.number AS key, r.submitted_at AS at, d.channel_id, r.text AS excerpt
           FROM drafts.revision r JOIN drafts.draft d ON d.id = r.draft_id
           WHERE ($2::uuid IS NULL OR d.channel_id = $2) AND (r.text ~* feed.mention($1) OR r.title ~* feed.mention($1))`,
    erase: [
      `UPDATE drafts.revision SET text = regexp_replace(text, feed.mention($3), '@…', 'gi'),
         title = regexp_replace(title, feed.mention($3), '@…', 'gi'), certificate = $2
       WHERE draft_id || '#' || number = ANY($1::text[])`,
    ],
  },
  {
    name: 'drafts.working-copies',
    find: `SELECT d.id::text AS key, d.edited_at AS at, d.channel_id, NULL::text AS excerpt FROM drafts.draft d
           WHERE ($2::uuid IS NULL OR d.channel_id = $2) AND (d.text ~* feed.mention($1) OR d.title ~* feed.mention($1))`,
    erase: [
      `UPDATE drafts.draft SET text = regexp_replace(text, feed.mention($3), '@…', 'gi'),
         title = regexp_replace(title, feed.mention($3), '@…', 'gi'), version = version + 1
       WHERE id::text = ANY($1::text[]) AND $2::integer > 0`,
    ],
  },
  {
    name: 'drafts.notes',
    find: `SELECT w.id::text AS key, w.at, d.channel_id, w.note AS excerpt
           FROM drafts.review w JOIN drafts.draft d ON d.id = w.draft_id
           WHERE ($2::uuid IS NULL OR d.channel_id = $2) AND w.note ~* feed.mention($1)`,
    erase: [
      `UPDATE drafts.review SET note = regexp_replace(note, feed.mention($3), '@…', 'gi')
       WHERE id::text = ANY($1::text[]) AND $2::integer > 0`,
    ],
  },
);

declareCustomerData({
  name: 'drafts.later-notes',
  find: `SELECT l.draft_id::text AS key, l.at, d.channel_id, l.note AS excerpt
         FROM drafts.later_review l JOIN drafts.draft d ON d.id = l.draft_id
         WHERE ($2::uuid IS NULL OR d.channel_id = $2) AND l.note ~* feed.mention($1)`,
  erase: [
    `UPDATE drafts.later_review SET note = regexp_replace(note, feed.mention($3), '@…', 'gi')
     WHERE draft_id::text = ANY($1::text[]) AND $2::integer > 0`,
  ],
});

const UNPUBLISHED = `d.publication_id IS NULL AND d.state IN ('withdrawn', 'declined')`;

/** Words that went no further, and words that went out, each after its own time. */
for (const [name, kind, which, since] of [
  ['drafts.unpublished', 'proof-3-years', UNPUBLISHED, 'd.changed_at'],
  ['drafts.published', 'proof-7-years', `d.state = 'published'`, 'd.changed_at'],
] as const) {
  declareDisposal({
    name,
    kind,
    due: `SELECT d.id::text AS key FROM drafts.draft d
          WHERE ${which} AND ${since} < $1 AND d.author_id <> ALL($3::uuid[]) AND cardinality($4::text[]) >= 0
            AND EXISTS (SELECT FROM drafts.revision r WHERE r.draft_id = d.id AND r.certificate IS NULL)
          ORDER BY d.changed_at, d.id LIMIT $2`,
    erase: [
      `UPDATE drafts.revision SET text = ${ERASED_TEXT}, title = CASE WHEN title IS NOT NULL THEN ${ERASED_TEXT} END, byline = NULL, certificate = $2 WHERE draft_id::text = ANY($1::text[])`,
      `UPDATE drafts.review SET note = NULL WHERE draft_id::text = ANY($1::text[]) AND $2::integer > 0`,
      `UPDATE drafts.later_review SET note = NULL WHERE draft_id::text = ANY($1::text[]) AND $2::integer > 0`,
      `UPDATE drafts.draft SET text = ${ERASED_TEXT}, title = CASE WHEN title IS NOT NULL THEN ${ERASED_TEXT} END, byline = NULL, version = version + 1 WHERE id::text = ANY($1::text[])`,
    ],
  });
}
