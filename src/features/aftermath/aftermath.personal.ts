import { declareCustomerData } from '../../platform/declarations/customers';
import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'aftermath.recorded',
  columns: ['recorded_by'],
  kept: 'proof-7-years',
  since: 't.recorded_at',
  erased: 'stays-under-pseudonym',
  whose: `t.recorded_by = $1 OR t.draft_id IN (SELECT p.draft_id FROM publishing.published p WHERE p.author_id = $1)`,
});

declareCustomerData({
  name: 'aftermath.recorded',
  find: `SELECT a.id::text AS key, a.recorded_at AS at, p.channel_id, a.text AS excerpt
         FROM aftermath.recorded a JOIN publishing.published p ON p.draft_id = a.draft_id
         WHERE ($2::uuid IS NULL OR p.channel_id = $2) AND a.text ~* feed.mention($1)`,
  erase: [
    `UPDATE aftermath.recorded SET text = regexp_replace(text, feed.mention($3), '@…', 'gi'), certificate = $2
     WHERE id::text = ANY($1::text[])`,
  ],
});

declarePersonal({
  table: 'aftermath.follow_up',
  columns: ['stated_by'],
  kept: 'proof-7-years',
  erased: 'stays-under-pseudonym',
});
