import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import { type Choice, type Mode, UNSAID } from './choice';

interface ChoiceRow extends Omit<Choice, 'reasons'> {
  readonly personId: Id;
  readonly reasons: Readonly<Record<string, Mode>>;
}

/** How people wish to be nudged. */
@Injectable()
export class PreferencesReader {
  constructor(private readonly work: Work) {}

  /** Of these persons; whoever has said nothing is not in it. */
  async of(personIds: readonly Id[]): Promise<ReadonlyMap<Id, Choice>> {
    const rows = await this.work.read<ChoiceRow>(
      `SELECT c.person_id AS "personId", c.cadence, c.off_duty AS "offDuty", c.holidays, c.email, coalesce(r.modes, '{}') AS reasons
       FROM preferences.choice c
       LEFT JOIN LATERAL (SELECT jsonb_object_agg(r.reason, r.mode) AS modes FROM preferences.reason_choice r
         WHERE r.person_id = c.person_id) r ON true
       WHERE c.person_id = ANY($1::uuid[])`,
      [personIds],
    );
    return new Map(
      rows.map(({ personId, reasons, ...choice }) => [
        personId,
        { ...choice, reasons: new Map(Object.entries(reasons)) },
      ]),
    );
  }

  async ofOne(personId: Id): Promise<Choice> {
    return (await this.of([personId])).get(personId) ?? UNSAID;
  }
}
