import { declareReason } from '../../platform/declarations/reasons';

/** Approvers whose approval of a draft was asked for. */
declareReason({
  code: 'consultations.approve',
  theme: 'standing',
  urgency: 'normal',
  daysAlive: 30,
  path: '/rules/editions/{subject}',
  find: `SELECT p.person_id, e.id AS subject_id, r.draft_version::text AS period,
      jsonb_build_object('document', d.names, 'number', e.number) AS params
    FROM consultations.request r
    JOIN rules.edition e ON e.id = r.edition_id AND e.state = 'draft' AND e.version = r.draft_version
    JOIN rules.document d ON d.id = e.document_id
    JOIN consultations.approver p ON p.document_id = d.id AND p.until_at IS NULL
    WHERE r.at <= $1 AND NOT EXISTS (SELECT FROM consultations.approval a
      WHERE a.edition_id = e.id AND a.draft_version = e.version AND a.person_id = p.person_id)`,
  wake: { 'consultations.moved': ({ editionId }) => [editionId], 'rules.published': ({ editionId }) => [editionId] },
});

/** Owners of clauses, or of the document, with comments to answer. */
declareReason({
  code: 'consultations.comments',
  theme: 'standing',
  urgency: 'normal',
  daysAlive: 30,
  path: '/rules/editions/{subject}',
  find: `SELECT DISTINCT coalesce(o.owner_id, d.owner_id, e.author_id) AS person_id, e.id AS subject_id, '' AS period,
      jsonb_build_object('document', d.names, 'number', e.number) AS params
    FROM consultations.comment c
    JOIN rules.edition e ON e.id = c.edition_id AND e.state = 'draft'
    JOIN rules.document d ON d.id = e.document_id
    LEFT JOIN rules.clause_owner o ON o.document_id = d.id AND o.number = c.clause AND o.until_at IS NULL
    WHERE c.state = 'open' AND c.at <= $1 AND coalesce(o.owner_id, d.owner_id, e.author_id) IS NOT NULL`,
  wake: { 'consultations.moved': ({ editionId }) => [editionId] },
});
