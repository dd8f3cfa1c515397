import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { invalidRequest, notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { brokenConstraint, Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import type { Decider } from '../council/public';
import { confirm, propose, refuse, type Showing, type Stated, type Switching } from './switching';
import { staffNamesProposed } from './staffnames.errors';

const ROW = `id, legal_entity AS "legalEntity", wanted, reason, state, proposed_by AS "proposedBy", proposed_as AS "proposedAs",
  proposed_at AS "proposedAt", decided_by AS "decidedBy", decided_as AS "decidedAs", decided_at AS "decidedAt"`;

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
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
  ) {}

  async list(): Promise<readonly StaffNamesEntity[]> {
    const entities = await this.work.read<Omit<StaffNamesEntity, 'proposed'>>(
      `SELECT e.legal_entity AS "legalEntity", e.people, coalesce(s.showing, 'all') AS showing, s.since
       FROM (SELECT coalesce(d.legal_entity, '') AS legal_entity, count(*)::int AS people FROM people.directory d GROUP BY 1) e
       LEFT JOIN staffnames.hidden() s ON s.legal_entity = e.legal_entity ORDER BY 1`,
    );
    const waiting = await this.work.read<Switching>(`SELECT ${ROW} FROM staffnames.switching WHERE state = 'proposed'`);
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
        await this.add(change);
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
      const change = confirm(await this.take(id), by, this.clock.now());
      await this.decide(change);
      await this.applied(change);
    });
  }

  /** @throws Problem not-found, wrong-state */
  refuse(by: Decider, id: Id): Promise<void> {
    return this.work.run(async () => {
      const change = refuse(await this.take(id), by, this.clock.now());
      await this.decide(change);
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

  private async take(id: Id): Promise<Switching> {
    const [change] = await this.work.write<Switching>(
      `SELECT ${ROW} FROM staffnames.switching WHERE id = $1 FOR UPDATE`,
      [id],
    );
    if (change === undefined) throw notFound({ id });
    return change;
  }

  private async add(change: Switching): Promise<void> {
    await this.work.write(
      `INSERT INTO staffnames.switching (id, legal_entity, wanted, reason, state, proposed_by, proposed_as, proposed_at,
         decided_by, decided_as, decided_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[change.id, change.legalEntity, change.wanted, change.reason, change.state],
        ...[change.proposedBy, change.proposedAs, change.proposedAt],
        ...[change.decidedBy, change.decidedAs, change.decidedAt],
      ],
    );
  }

  private async decide({ id, state, decidedBy, decidedAs, decidedAt }: Switching): Promise<void> {
    await this.work.write(
      'UPDATE staffnames.switching SET state = $2, decided_by = $3, decided_as = $4, decided_at = $5 WHERE id = $1',
      [id, state, decidedBy, decidedAs, decidedAt],
    );
  }

  private tell(act: string, { legalEntity, wanted, reason }: Switching): Promise<void> {
    const id = legalEntity === '' ? '-' : legalEntity;
    return this.trail.append({ act, subject: { kind: 'legal-entity', id }, after: { wanted, reason } });
  }
}

function nothingChanges(): Error {
  return invalidRequest({}, { faults: [{ pointer: '', code: 'nothing-changes' }] });
}
