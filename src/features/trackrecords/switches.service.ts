import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest, notFound, wrongState } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { brokenConstraint, Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { areBoth, type Decider, demandBoth, type JointChange } from '../council/public';
import { Proposals } from './proposals.service';
import { ownSwitch, switchByBoth, switchProposed } from './trackrecords.errors';
import type { TrackRecordEntityDto } from './trackrecords.dto';

interface Change {
  readonly id: Id;
  readonly legalEntity: string;
  readonly reason: string;
  readonly state: JointChange<boolean>['state'];
  readonly proposedBy: Id;
  readonly proposedAs: readonly string[];
}

/** Where track records are used: off is one person's act, on again takes an admin and one of the council. */
@Injectable()
export class Switches {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
    private readonly proposals: Proposals,
  ) {}

  async list(by: Decider, mayChange: boolean): Promise<TrackRecordEntityDto[]> {
    const rows = await this.work.read<
      Omit<TrackRecordEntityDto, 'can'> & { proposedBy: Id | null; proposedAs: string[] }
    >(
      `SELECT e.entity AS "legalEntity", e.people, NOT trackrecords.is_off(e.entity) AS on, s.id AS "proposedId",
         s.reason AS "proposedReason", s.proposed_by AS "proposedBy", coalesce(s.proposed_as, '{}') AS "proposedAs"
       FROM (SELECT coalesce(d.legal_entity, '') AS entity, count(*)::integer AS people FROM people.directory d GROUP BY 1) e
       LEFT JOIN trackrecords.switch s ON s.legal_entity = e.entity AND s.state = 'proposed' ORDER BY 1`,
    );
    return rows.map(({ proposedBy, proposedAs, ...row }) => {
      const waits = row.proposedId !== null;
      const confirms = waits && proposedBy !== by.personId && areBoth(proposedAs, by.roles);
      const can = !mayChange ? [] : waits ? [...(confirms ? ['confirm'] : []), 'refuse'] : [row.on ? 'off' : 'propose'];
      return { ...row, can };
    });
  }

  /** @throws Problem invalid-request where nothing changes, track-record-switch-proposed */
  change(by: Decider, legalEntity: string, on: boolean, reason: string): Promise<void> {
    return this.work
      .run(async () => {
        const [row] = await this.work.read<{ off: boolean }>('SELECT trackrecords.is_off($1) AS off', [legalEntity]);
        if (row?.off !== on) throw invalidRequest({}, { faults: [{ pointer: '', code: 'nothing-changes' }] });
        const now = this.clock.now();
        await this.work.write(
          `INSERT INTO trackrecords.switch (id, legal_entity, wanted, reason, state, proposed_by, proposed_as, proposed_at,
             decided_by, decided_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
          [
            ...[newId(), legalEntity, on, reason, on ? 'proposed' : 'applied', by.personId, by.roles, now],
            ...[on ? null : by.personId, on ? null : now],
          ],
        );
        if (!on) await this.proposals.end(legalEntity, reason);
        await this.tell(on ? 'track-records.proposed' : 'track-records.switched', legalEntity, { on, reason });
      })
      .catch((error: unknown) => {
        throw brokenConstraint(error) === 'switch_waiting' ? switchProposed() : error;
      });
  }

  /** @throws Problem not-found, wrong-state, own-track-record-switch, track-record-switch-by-both */
  decide(by: Decider, id: Id, confirmed: boolean): Promise<void> {
    return this.work.run(async () => {
      const [change] = await this.work.write<Change>(
        `SELECT id, legal_entity AS "legalEntity", reason, state, proposed_by AS "proposedBy", proposed_as AS "proposedAs"
         FROM trackrecords.switch WHERE id = $1 FOR UPDATE`,
        [id],
      );
      if (change === undefined) throw notFound({ id });
      if (confirmed) demandBoth(change, by, { own: ownSwitch, both: switchByBoth });
      else if (change.state !== 'proposed') throw wrongState({ from: change.state });
      await this.work.write(
        'UPDATE trackrecords.switch SET state = $2, decided_by = $3, decided_at = $4 WHERE id = $1',
        [...[id, confirmed ? 'applied' : 'refused', by.personId, this.clock.now()]],
      );
      const { legalEntity, reason } = change;
      await this.tell(confirmed ? 'track-records.switched' : 'track-records.refused', legalEntity, {
        on: true,
        reason,
      });
    });
  }

  private tell(act: string, legalEntity: string, after: Readonly<Record<string, unknown>>): Promise<void> {
    const id = legalEntity === '' ? '-' : legalEntity;
    return this.trail.append({ act, subject: { kind: 'legal-entity', id }, after });
  }
}
