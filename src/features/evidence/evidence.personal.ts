import { declareDisposal } from '../../platform/declarations/disposals';
import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'evidence.class',
    columns: ['stated_by'],
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'evidence.class_rule',
    columns: ['stated_by'],
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'evidence.hold',
    columns: ['author_id', 'placed_by', 'released_by'],
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
    whose: 't.author_id = $1 OR t.placed_by = $1 OR t.released_by = $1',
  },
);

/** The plan gives the instant before which its own kind ran out; a class may have another length. */
const NOW = `$1::timestamptz + coalesce((SELECT r.days FROM platform.retention r
  WHERE r.kind = 'proof-7-years' AND r.until_at IS NULL), 2557) * interval '1 day'`;

/**
 * The words of packs whose class is over, and of the drafts they are of. Whole packs at a time: whichever words of a pack
 * are left when a batch is full go with the next one.
 */
declareDisposal({
  name: 'evidence.packs',
  kind: 'proof-7-years',
  due: `SELECT v.publication_id || ' ' || v.path AS key
        FROM publishing.pack p
        JOIN publishing.pack_value v ON v.publication_id = p.publication_id AND v.certificate IS NULL
        CROSS JOIN LATERAL (SELECT (${NOW}) AS now, (p.contents->'draft'->>'author')::uuid AS author,
          (p.contents->'channel'->>'id')::uuid AS channel) n
        WHERE n.author <> ALL($3::uuid[]) AND cardinality($4::text[]) >= 0
          AND p.at < n.now - evidence.class_days(evidence.class_at(n.channel, p.contents->'draft'->>'kind', p.at)) * interval '1 day'
          AND NOT evidence.is_held(p.publication_id, n.channel, n.author, n.now)
        ORDER BY p.at, v.publication_id, v.path LIMIT $2`,
  erase: [
    'SELECT publishing.dispose($1::text[], $2)',
    `SELECT drafts.erase_words(ARRAY(SELECT DISTINCT u.draft_id FROM publishing.publication u
       WHERE u.id::text IN (SELECT split_part(k.key, ' ', 1) FROM unnest($1::text[]) AS k (key))), $2)`,
    `SELECT images.erase(ARRAY(SELECT DISTINCT u.draft_id FROM publishing.publication u
       WHERE u.id::text IN (SELECT split_part(k.key, ' ', 1) FROM unnest($1::text[]) AS k (key))), $2)`,
  ],
  covers: { proof: 'packs', keys: 'SELECT unnest($1::text[]) AS key' },
});
