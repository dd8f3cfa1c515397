import { declareCustomerData } from '../../platform/declarations/customers';
import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'publishing.publication',
  columns: ['publisher_id'],
  holds: { en: 'What was published, when and where', he: 'מה פורסם, מתי והיכן' },
  kept: 'proof-7-years',
  erased: 'stays-under-pseudonym',
});

const KEYS = 'SELECT unnest($1::text[]) AS key';

/** Words of packs that name a customer, and the hash of what they said. */
declareCustomerData({
  name: 'publishing.packs',
  find: `SELECT v.publication_id || ' ' || v.path AS key, p.at, (p.contents->'channel'->>'id')::uuid AS channel_id,
           v.value #>> '{}' AS excerpt
         FROM publishing.pack_value v JOIN publishing.pack p ON p.publication_id = v.publication_id
         WHERE v.certificate IS NULL AND ($2::uuid IS NULL OR p.contents->'channel'->>'id' = $2::text)
           AND (v.value #>> '{}' ~* feed.mention($1)
             OR (v.path ~ '^revisions[.][0-9]+[.]digest$' AND EXISTS (
               SELECT FROM publishing.pack_value t WHERE t.publication_id = v.publication_id
                 AND t.path = replace(v.path, '.digest', '.text') AND t.value #>> '{}' ~* feed.mention($1)))
             OR (v.path = 'interaction.textDigest' AND EXISTS (
               SELECT FROM feed.said s WHERE s.handle = $1 AND s.interaction_id::text = p.contents->'interaction'->>'id')))`,
  erase: ['SELECT publishing.dispose($1::text[], $2) FROM (SELECT $3::text) AS handle'],
  covers: { proof: 'packs', keys: KEYS },
});

declarePersonal({
  table: 'publishing.pack_value',
  columns: [],
  holds: { en: 'The words of packs about your publications', he: 'המילים שבתיקי התיעוד של פרסומיך' },
  kept: 'proof-7-years',
  erased: 'stays-under-pseudonym',
  whose: `t.publication_id IN (SELECT p.publication_id FROM publishing.pack p WHERE p.contents->'draft'->>'author' = $1::uuid::text)`,
  withheld: ['salt'],
});

declarePersonal({
  table: 'publishing.aftermath',
  columns: ['recorded_by'],
  holds: {
    en: 'What became of published words: edits, deletions and corrections, as recorded',
    he: 'מה עלה בגורלם של דברים שפורסמו: עריכות, מחיקות ותיקונים, כפי שנרשמו',
  },
  kept: 'proof-7-years',
  since: 't.recorded_at',
  erased: 'stays-under-pseudonym',
  whose: `t.recorded_by = $1 OR t.draft_id IN (SELECT p.draft_id FROM publishing.published p WHERE p.author_id = $1)`,
});

declareCustomerData({
  name: 'publishing.aftermath',
  find: `SELECT a.id::text AS key, a.recorded_at AS at, p.channel_id, a.text AS excerpt
         FROM publishing.aftermath a JOIN publishing.published p ON p.draft_id = a.draft_id
         WHERE ($2::uuid IS NULL OR p.channel_id = $2) AND a.text ~* feed.mention($1)`,
  erase: [
    `UPDATE publishing.aftermath SET text = regexp_replace(text, feed.mention($3), '@…', 'gi'), certificate = $2
     WHERE id::text = ANY($1::text[])`,
  ],
});
