import { declareDisposal } from '../../platform/declarations/disposals';
import { declarePersonal } from '../../platform/declarations/personal';

const OF_THEIR_DRAFTS = 't.draft_id IN (SELECT d.draft_id FROM drafts.standing d WHERE d.author_id = $1)';

declarePersonal(
  {
    table: 'images.image',
    columns: [],
    kept: 'proof-7-years',
    whose: OF_THEIR_DRAFTS,
    erased: 'stays-under-pseudonym',
    withheld: ['hash'],
    file: {
      hash: 't.hash',
      bytes: 't.bytes',
      name: `'pictures/' || t.id || '.' || split_part(t.type, '/', 2)`,
      there: 't.certificate IS NULL',
    },
  },
  {
    table: 'images.sealed',
    columns: [],
    kept: 'proof-7-years',
    whose: OF_THEIR_DRAFTS,
    erased: 'stays-under-pseudonym',
  },
);

/** Pictures go when the words that they stood with do; those that went out go with their evidence. */
declareDisposal({
  name: 'images.unpublished',
  kind: 'proof-3-years',
  due: `SELECT i.id::text AS key FROM images.image i JOIN drafts.standing d ON d.draft_id = i.draft_id
        WHERE d.state IN ('withdrawn', 'declined') AND i.certificate IS NULL AND d.changed_at < $1
          AND d.author_id <> ALL($3::uuid[]) AND cardinality($4::text[]) >= 0
        ORDER BY i.id LIMIT $2`,
  erase: [
    `DELETE FROM platform.file_use WHERE kept_for::text = ANY($1::text[]) AND $2::integer > 0`,
    `DELETE FROM platform.file f USING images.image i WHERE i.id::text = ANY($1::text[]) AND f.hash = i.hash AND $2::integer > 0
       AND NOT EXISTS (SELECT FROM platform.file_use u WHERE u.hash = f.hash)`,
    `UPDATE images.sealed SET alt = '{}' WHERE image_id::text = ANY($1::text[]) AND $2::integer > 0`,
    `UPDATE images.image SET alt = '{}', certificate = $2 WHERE id::text = ANY($1::text[])`,
  ],
});
