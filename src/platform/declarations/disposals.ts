import type { RetentionKind } from './retention';

/**
 * Values that leave while their row stays, because a proof or a conversation stands on it. A batch at a time, under a
 * certificate each.
 */
export interface Disposal {
  /** `room.what` */
  readonly name: string;
  readonly kind: RetentionKind;
  /**
   * SELECT of (key text) that is due: $1 the instant before which time ran out, $2 how many at most, $3 persons whose
   * data a legal hold keeps (uuid[]), $4 handles it keeps (text[], lower case).
   */
  readonly due: string;
  /** Statements that erase them: $1 the keys (text[]), $2 the certificate's number. */
  readonly erase: readonly string[];
  /** For a proof: SELECT of (key text), the values that will be erased, with $1 the keys (text[]). */
  readonly covers?: { readonly proof: string; readonly keys: string };
}

const declared = new Map<string, Disposal>();

/** @throws Error when a name is declared twice */
export function declareDisposal(disposal: Disposal): void {
  if (declared.has(disposal.name)) throw new Error(`Disposal '${disposal.name}' is declared twice.`);
  declared.set(disposal.name, disposal);
}

export function disposals(): readonly Disposal[] {
  return [...declared.values()];
}

declareDisposal({
  name: 'trail.values',
  kind: 'trail',
  due: `SELECT e.id::text AS key FROM trail.entry e JOIN trail.value v ON v.entry_id = e.id
        WHERE e.at < $1 AND v.certificate IS NULL AND e.act <> 'certificate.issued'
          AND NOT EXISTS (SELECT FROM trail.unsealed u WHERE u.entry_id = e.id)
          AND NOT (e.subject_kind = 'person' AND e.subject_id = ANY(($3::uuid[])::text[]))
          AND (cardinality($4::text[]) >= 0)
        ORDER BY e.at, e.id LIMIT $2`,
  erase: ['SELECT trail.dispose(($1::text[])::uuid[], $2)'],
  covers: { proof: 'trail', keys: 'SELECT unnest($1::text[]) AS key' },
});
