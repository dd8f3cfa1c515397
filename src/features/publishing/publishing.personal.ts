import { declareCustomerData } from '../../platform/declarations/customers';
import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'publishing.publication',
  columns: ['publisher_id'],
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
  kept: 'proof-7-years',
  erased: 'stays-under-pseudonym',
  whose: `t.publication_id IN (SELECT p.publication_id FROM publishing.pack p WHERE p.contents->'draft'->>'author' = $1::uuid::text)`,
  withheld: ['salt'],
});
