import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { FEW } from './membership.repository';
import { traitKinds } from './trait';

export interface TraitRow {
  readonly personId: Id;
  readonly value: string;
  readonly from: Date;
  readonly until: Date | null;
}

/** What higher rooms say about persons, for rules to ask: dated rows, closed and never taken back. */
@Injectable()
export class Traits {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
  ) {}

  /** Each person's open row of that kind and value ends where the new one begins. */
  put(kind: string, rows: readonly TraitRow[]): Promise<void> {
    demandKind(kind);
    return this.work.run(async () => {
      if (rows.length === 0) return;
      const given = JSON.stringify(
        rows.map((row) => ({
          id: newId(),
          person_id: row.personId,
          value: row.value,
          from_at: row.from,
          until_at: row.until,
        })),
      );
      const shape = '(id uuid, person_id uuid, value text, from_at timestamptz(3), until_at timestamptz(3))';
      this.work.post(
        `UPDATE audiences.trait t SET until_at = greatest(t.from_at, r.from_at)
         FROM jsonb_to_recordset($2::jsonb) AS r ${shape}
         WHERE t.person_id = r.person_id AND t.kind = $1 AND t.value = r.value
           AND (t.until_at IS NULL OR t.until_at > r.from_at)`,
        [kind, given],
      );
      this.work.post(
        `INSERT INTO audiences.trait (id, person_id, kind, value, from_at, until_at, recorded_at)
         SELECT r.id, r.person_id, $1, r.value, r.from_at, r.until_at, $3 FROM jsonb_to_recordset($2::jsonb) AS r ${shape}`,
        [kind, given, this.clock.now()],
      );
      await this.tell(
        kind,
        rows.map(({ personId }) => personId),
      );
    });
  }

  /** Ends the open rows of these persons at an instant: of one value, or of every value of the kind. */
  close(kind: string, personIds: readonly Id[], value: string | null, at: Date): Promise<void> {
    demandKind(kind);
    return this.work.run(async () => {
      const closed = await this.work.affect(
        `UPDATE audiences.trait SET until_at = greatest(from_at, $4)
         WHERE kind = $1 AND person_id = ANY($2::uuid[]) AND ($3::text IS NULL OR value = $3)
           AND (until_at IS NULL OR until_at > $4)`,
        [kind, personIds, value, at],
      );
      if (closed > 0) await this.tell(kind, personIds);
    });
  }

  private async tell(kind: string, personIds: readonly Id[]): Promise<void> {
    await this.outbox.append('audiences.traits-changed', {
      kind,
      personIds: personIds.length > FEW ? null : [...new Set(personIds)],
    });
  }
}

function demandKind(kind: string): void {
  if (!traitKinds().has(kind)) throw new Error(`Trait '${kind}' is not declared.`);
}
