import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { reasons } from '../../platform/declarations/reasons';
import { Outbox } from '../../platform/outbox/outbox';
import type { Cadence, Mode } from './choice';
import { holidayCountries } from './holidays';
import { countryUnknown, reasonMandatory, reasonUnknown } from './preferences.errors';

/** What a person says; what is absent stays as it is. */
export interface Stated {
  readonly cadence?: Cadence;
  readonly offDuty?: boolean;
  readonly holidays?: string | null;
  readonly email?: boolean;
  /** Null: as the cadence has it. */
  readonly reasons?: Readonly<Record<string, Mode | null>>;
}

@Injectable()
export class PreferencesService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Problem reason-unknown, reason-mandatory, country-unknown */
  state(personId: Id, stated: Stated): Promise<void> {
    demandPossible(stated);
    return this.work.run(async () => {
      await this.work.write(
        `INSERT INTO preferences.choice AS c (person_id, cadence, off_duty, holidays, changed_at, email)
         VALUES ($1, coalesce($2, 'at-once'), coalesce($3, false), $5, $6, $7)
         ON CONFLICT (person_id) DO UPDATE SET cadence = coalesce($2, c.cadence), off_duty = coalesce($3, c.off_duty),
           holidays = CASE WHEN $4 THEN $5 ELSE c.holidays END, changed_at = $6,
           email = coalesce($7, c.email)`,
        [
          personId,
          stated.cadence ?? null,
          stated.offDuty ?? null,
          stated.holidays !== undefined,
          stated.holidays ?? null,
          this.clock.now(),
          stated.email ?? null,
        ],
      );
      await this.stateReasons(personId, Object.entries(stated.reasons ?? {}));
      await this.outbox.append('preferences.changed', { personIds: [personId] });
    });
  }

  private async stateReasons(personId: Id, stated: readonly (readonly [string, Mode | null])[]): Promise<void> {
    if (stated.length === 0) return;
    await this.work.write('DELETE FROM preferences.reason_choice WHERE person_id = $1 AND reason = ANY($2::text[])', [
      personId,
      stated.map(([reason]) => reason),
    ]);
    const kept = stated.filter(([, mode]) => mode !== null);
    await this.work.write(
      `INSERT INTO preferences.reason_choice (person_id, reason, mode)
       SELECT $1, r, m FROM unnest($2::text[], $3::text[]) AS s (r, m)
       ON CONFLICT (person_id, reason) DO UPDATE SET mode = excluded.mode`,
      [personId, kept.map(([reason]) => reason), kept.map(([, mode]) => mode)],
    );
  }
}

function demandPossible({ holidays, reasons: stated }: Stated): void {
  if (typeof holidays === 'string' && !holidayCountries().includes(holidays))
    throw countryUnknown({ country: holidays });
  for (const [code, mode] of Object.entries(stated ?? {})) {
    const reason = reasons().get(code);
    if (reason === undefined) throw reasonUnknown({ reason: code });
    if (mode === 'off' && reason.mandatory === true) throw reasonMandatory({ reason: code });
  }
}
