import type { Proof } from './proofs.reader';

export const COLUMNS = [
  'external_id',
  'given_name',
  'family_name',
  'department',
  'document',
  'edition',
  'state',
  'acknowledged_edition',
  'acknowledged_at',
  'language',
  'digest',
  'method',
  'quiz_score',
  'asked_at',
  'due_at',
] as const;

/** A proof as the cells of a row, in the order of the columns. */
export function cellsOf(proof: Proof): readonly string[] {
  return [
    proof.externalId,
    proof.givenName,
    proof.familyName,
    proof.department ?? '',
    proof.code,
    String(proof.number),
    proof.state,
    proof.acknowledgedNumber?.toString() ?? '',
    proof.acknowledgedAt ?? '',
    proof.language ?? '',
    proof.digest ?? '',
    proof.method ?? '',
    proof.quizScore?.toString() ?? '',
    proof.askedAt ?? '',
    proof.dueAt ?? '',
  ];
}
