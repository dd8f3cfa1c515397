import { declareReason } from '../../platform/declarations/reasons';

/** Who acknowledged an edition before the last material one; whoever never did is asked by their training. */
declareReason({
  code: 'rules.changed',
  urgency: 'high',
  daysAlive: 60,
  path: '/rules/{subject}',
  find: `SELECT a.person_id, f.edition_id AS subject_id, '' AS period,
      jsonb_build_object('document', d.names, 'number', f.number) AS params
    FROM rules.in_force_at($1) f
    JOIN rules.edition e ON e.id = f.edition_id
    JOIN rules.document d ON d.id = f.document_id
    JOIN (SELECT person_id, document_id, max(edition_number) AS number FROM rules.acknowledgement GROUP BY 1, 2) a
      ON a.document_id = f.document_id AND a.number < e.material_number`,
  wake: {
    'rules.published': () => null,
    'rules.acknowledged': ({ editionId }) => [editionId],
  },
});
