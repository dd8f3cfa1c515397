import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { invalidRequest } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { brokenConstraint, Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { type Decider, JointChanges } from '../council/public';
import { confirm, propose, refuse, type Showing, type Stated, type Switching } from './switching';
import { staffNamesProposed } from './staffnames.errors';

export interface StaffNamesEntity {
  readonly legalEntity: string;
  readonly people: number;
  readonly showing: Showing;
  readonly since: Date | null;
  readonly proposed: Switching | null;
}

/** Where names of staff are hidden in what customers say: by legal entity, as dated rows. */
@Injectable()
export class StaffNames {
  private readonly changes: JointChanges<Showing>;

  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
  ) {
    this.changes = new JointChanges(work, 'staffnames.switching');
  }

  async list(): Promise<readonly StaffNamesEntity[]> {
    const entities = await this.work.read<Omit<StaffNamesEntity, 'proposed'>>(
      `SELECT e.legal_entity AS "legalEntity", e.people, coalesce(s.showing, 'all') AS showing, s.since
       FROM (SELECT coalesce(d.legal_entity, '') AS legal_entity, count(*)::int AS people FROM people.directory d GROUP BY 1) e
       LEFT JOIN staffnames.hidden() s ON s.legal_entity = e.legal_entity ORDER BY 1`,
    );
    const waiting = await this.changes.waiting();
    return entities.map((entity) => ({
      ...entity,
      proposed: waiting.find(({ legalEntity }) => legalEntity === entity.legalEntity) ?? null,
    }));
  }

  /** What keeps more is at once, what shows more waits for a second person. @throws Problem staff-names-proposed, invalid-request */
  change(by: Decider, stated: Stated): Promise<Switching> {
    return this.work
      .run(async () => {
        const present = await this.present(stated.legalEntity);
        if (present === stated.wanted) throw nothingChanges();
        const change = propose(stated, present, by, this.clock.now());
        await this.changes.add(change);
        if (change.state === 'applied') await this.applied(change);
        else await this.tell('staff-names.proposed', change);
        return change;
      })
      .catch((error: unknown) => {
        throw brokenConstraint(error) === 'switching_proposed' ? staffNamesProposed() : error;
      });
  }

  /** @throws Problem not-found, wrong-state, own-staff-names-proposal, admin-with-council */
  confirm(by: Decider, id: Id): Promise<void> {
    return this.work.run(async () => {
      const change = confirm(await this.changes.take(id), by, this.clock.now());
      await this.changes.decide(change);
      await this.applied(change);
    });
  }

  /** @throws Problem not-found, wrong-state */
  refuse(by: Decider, id: Id): Promise<void> {
    return this.work.run(async () => {
      const change = refuse(await this.changes.take(id), by, this.clock.now());
      await this.changes.decide(change);
      await this.tell('staff-names.refused', change);
    });
  }

  /** The directory changed: tells of it where the names that are hidden did. */
  renew(anew: boolean): Promise<void> {
    return this.work.run(async () => {
      await this.work.write(`SELECT pg_advisory_xact_lock(hashtextextended('staffnames.list', 0))`);
      const [names] = await this.work.write<{ print: string | null }>(
        `SELECT md5(string_agg(concat_ws('|', k.given_name, k.family_name, k.names::text, s.showing), E'\\n' ORDER BY k.person_id)) AS print
         FROM people.known k JOIN staffnames.hidden() s ON s.legal_entity = coalesce(k.legal_entity, '')`,
      );
      const print = names?.print ?? null;
      const [before] = await this.work.write<{ print: string }>('DELETE FROM staffnames.list RETURNING print');
      if (print !== null) await this.work.write('INSERT INTO staffnames.list (print) VALUES ($1)', [print]);
      if (anew || (print !== null && print !== before?.print)) await this.outbox.append('staffnames.changed', { anew });
    });
  }

  private async applied(change: Switching): Promise<void> {
    await this.renew(true);
    await this.tell('staff-names.switched', change);
  }

  private async present(legalEntity: string): Promise<Showing> {
    const [row] = await this.work.write<{ showing: Showing }>(
      'SELECT showing FROM staffnames.hidden() s WHERE s.legal_entity = $1',
      [legalEntity],
    );
    return row?.showing ?? 'all';
  }

  private tell(act: string, { legalEntity, wanted, reason }: Switching): Promise<void> {
    const id = legalEntity === '' ? '-' : legalEntity;
    return this.trail.append({ act, subject: { kind: 'legal-entity', id }, after: { wanted, reason } });
  }
}

function nothingChanges(): Error {
  return invalidRequest({}, { faults: [{ pointer: '', code: 'nothing-changes' }] });
}
