import { declareCustomerData } from '../../platform/declarations/customers';

declareCustomerData({
  name: 'twins.traces',
  find: `SELECT t.interaction_id::text AS key, t.arrived_at AS at, t.channel_id, t.key::text AS excerpt FROM twins.trace t
         WHERE t.key = hashtextextended('handle ' || $1::text, 0) AND ($2::uuid IS NULL OR t.channel_id = $2)`,
  erase: [
    `DELETE FROM twins.trace WHERE interaction_id = ANY(($1::text[])::uuid[]) AND $2::integer > 0 AND $3::text IS NOT NULL`,
    `DELETE FROM twins.pair WHERE (first_id = ANY(($1::text[])::uuid[]) OR second_id = ANY(($1::text[])::uuid[]))
       AND $2::integer > 0 AND $3::text IS NOT NULL`,
  ],
});
