import { declareReason } from '../../platform/declarations/reasons';

/**
 * Who acknowledged an edition before the last material one; whoever never did is asked by their training. Looked at when
 * the wave is over: then everybody has their date, and the wave does not wait for a hundred thousand nudges.
 */
declareReason({
  code: 'rules.changed',
  theme: 'standing',
  urgency: 'high',
  mandatory: true,
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
    'rules.wave-finished': () => null,
    'rules.acknowledged': ({ editionId }) => [editionId],
  },
});

/** Whom an edition asks for the first time: the document's audience, and newcomers from the day they joined it. */
declareReason({
  code: 'rules.asked',
  theme: 'standing',
  urgency: 'normal',
  mandatory: true,
  daysAlive: 60,
  path: '/rules/{subject}',
  find: `SELECT a.person_id, f.edition_id AS subject_id, '' AS period,
      jsonb_build_object('document', d.names, 'number', f.number, 'due', a.due_at::date::text) AS params
    FROM rules.in_force_at($1) f
    JOIN rules.edition e ON e.id = f.edition_id
    JOIN rules.document d ON d.id = f.document_id
    JOIN rules.edition m ON m.document_id = f.document_id AND m.number = e.material_number
    JOIN rules.asking a ON a.edition_id = m.id AND a.ground <> 'again'
    WHERE NOT EXISTS (SELECT FROM rules.acknowledgement k WHERE k.person_id = a.person_id AND k.document_id = a.document_id)`,
  wake: {
    'rules.wave-finished': () => null,
    'rules.joiners-asked': () => null,
    'rules.acknowledged': ({ editionId }) => [editionId],
  },
});

/** Another attempt of the quiz before an acknowledgement, until it is begun. */
declareReason({
  code: 'rules.attempt-granted',
  theme: 'standing',
  urgency: 'normal',
  daysAlive: 30,
  path: '/rules/{subject}',
  find: `SELECT g.person_id, e.id AS subject_id, g.granted_at::text AS period,
      jsonb_build_object('document', d.names, 'reason', g.reason) AS params
    FROM quizzes.grants g JOIN rules.edition e ON e.id = g.subject_id JOIN rules.document d ON d.id = e.document_id
    WHERE g.granted_at <= $1`,
  wake: { 'quizzes.attempt-granted': ({ subjectId }) => [subjectId] },
});
