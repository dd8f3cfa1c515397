import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { reachOf } from '../../platform/access/reach';
import { Work } from '../../platform/database/work';
import { Council, openSql } from '../council/public';
import type { Recognition } from './recognition';

/** A recognition as HR and admins see it. */
export interface RecognitionView extends Omit<Recognition, 'beltId' | 'version'> {
  readonly personName: string;
  readonly belt: string;
  readonly beltNames: Readonly<Record<string, string>>;
  readonly proposerName: string;
}

@Injectable()
export class RecognitionsReader {
  constructor(
    private readonly work: Work,
    private readonly council: Council,
  ) {}

  /**
   * Recognitions, the latest proposed first. In works-council mode what was decided is a report on what somebody learnt of
   * their own accord; what waits, and what one proposed oneself, is the case being worked on.
   */
  async page(
    readerId: Id,
    { state, purpose }: { readonly state: string | undefined; readonly purpose: 'report' | 'audit' },
    after: string | undefined,
    limit: number,
  ): Promise<Page<RecognitionView>> {
    const cursor = decodeCursor(after, ['id']);
    const decided = await this.council.lens('training-voluntary', purpose);
    const waiting = await this.council.lens('training-voluntary', purpose === 'audit' ? 'audit' : 'case');
    const rows = await this.work.read<RecognitionView>(
      `SELECT r.id, r.person_id AS "personId", coalesce(p.given_name || ' ' || p.family_name, '') AS "personName",
              b.code AS belt, b.names AS "beltNames", r.reason, r.ends_on::text AS "endsOn", r.state,
              r.proposed_by AS "proposedBy", coalesce(q.given_name || ' ' || q.family_name, '') AS "proposerName",
              r.proposed_at AS "proposedAt", r.decided_by AS "decidedBy", r.decided_at AS "decidedAt"
       FROM recognitions.recognition r
       JOIN curricula.belt_ladder b ON b.belt_id = r.belt_id
       LEFT JOIN people.directory p ON p.person_id = r.person_id
       LEFT JOIN people.directory q ON q.person_id = r.proposed_by
       WHERE ($1::text IS NULL OR r.state = $1) AND ($2::uuid IS NULL OR r.id < $2)
         AND access.reaches_person($4::jsonb, p.legal_entity, p.department)
         AND CASE WHEN r.state = 'proposed' OR r.proposed_by = $7 THEN ${openSql('p.legal_entity', '$5')}
                  ELSE ${openSql('p.legal_entity', '$6')} END
       ORDER BY r.id DESC LIMIT $3`,
      [
        state ?? null,
        cursor?.[0] ?? null,
        limit + 1,
        reachOf('training:recognitions'),
        waiting.shut,
        decided.shut,
        readerId,
      ],
    );
    return pageOf(rows, limit, (row) => [row.id]);
  }
}

/** What a person may do with a recognition, when their role lets them decide. */
export function canDecide(recognition: RecognitionView, personId: Id, mayConfirm: boolean): string[] {
  const open = recognition.state === 'proposed';
  const another = personId !== recognition.personId && personId !== recognition.proposedBy;
  return open && another && mayConfirm ? ['confirm', 'refuse'] : [];
}
