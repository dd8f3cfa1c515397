import { Injectable } from '@nestjs/common';
import { canonicalize } from 'json-canonicalize';
import type { Id } from '../../kernel/id';
import { invalidRequest } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import {
  changed,
  confirm,
  type CouncilChange,
  demandWellFormed,
  loosened,
  propose,
  refuse,
  type Wanted,
} from './change';
import type { Decider } from './joint-change';
import { CouncilRepository } from './council.repository';
import { Council } from './council.service';
import type { Setting } from './matrix';

export interface EntityView {
  readonly legalEntity: string;
  readonly people: number;
  /** Null: not in works-council mode. */
  readonly setting: Setting | null;
  readonly proposed: CouncilChange | null;
}

@Injectable()
export class CouncilSettings {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
    private readonly council: Council,
    private readonly repository: CouncilRepository,
  ) {}

  /** Every legal entity of the directory, and those that have a setting without anybody left. */
  async list(): Promise<readonly EntityView[]> {
    const settings = await this.repository.settings();
    const waiting = await this.repository.waiting();
    const there = await this.repository.entities();
    const known = new Set(there.map(({ legalEntity }) => legalEntity));
    const gone = [...settings.keys()].filter((entity) => !known.has(entity));
    return [...there, ...gone.map((legalEntity) => ({ legalEntity, people: 0 }))].map(({ legalEntity, people }) => ({
      legalEntity,
      people,
      setting: settings.get(legalEntity) ?? null,
      proposed: waiting.find((change) => change.legalEntity === legalEntity) ?? null,
    }));
  }

  /** Tightens at once; what loosens waits for a second person. @throws Problem invalid-request, council-proposed */
  change(by: Decider, legalEntity: string, wanted: Wanted, reason: string): Promise<CouncilChange> {
    demandWellFormed(wanted);
    return this.work.run(async () => {
      await this.repository.lock();
      const { before, after } = await this.effect(legalEntity, wanted);
      if (canonicalize(before) === canonicalize(after)) throw nothingChanges();
      const loosens = loosened(this.council.matrix, before, after);
      const change = propose({ legalEntity, wanted, reason }, loosens, by, this.clock.now());
      await this.repository.add(change);
      if (change.state === 'applied') await this.apply(change, before, after);
      else await this.tell('council.proposed', change, before, after);
      return change;
    });
  }

  /** @throws Problem not-found, wrong-state, own-council-proposal, council-absent */
  confirm(by: Decider, id: Id): Promise<void> {
    return this.work.run(async () => {
      await this.repository.lock();
      const change = confirm(await this.repository.take(id), by, this.clock.now());
      const { before, after } = await this.effect(change.legalEntity, change.wanted);
      await this.repository.decide(change);
      await this.apply(change, before, after);
    });
  }

  /** @throws Problem not-found, wrong-state */
  refuse(by: Decider, id: Id): Promise<void> {
    return this.work.run(async () => {
      const change = refuse(await this.repository.take(id), by, this.clock.now());
      const { before, after } = await this.effect(change.legalEntity, change.wanted);
      await this.repository.decide(change);
      await this.tell('council.refused', change, before, after);
    });
  }

  private async effect(
    legalEntity: string,
    wanted: Wanted,
  ): Promise<{ before: Setting | null; after: Setting | null }> {
    const before = (await this.repository.settings()).get(legalEntity) ?? null;
    return { before, after: changed(this.council.matrix, before, wanted) };
  }

  private async apply(change: CouncilChange, before: Setting | null, after: Setting | null): Promise<void> {
    await this.repository.restate(change.legalEntity, after, change.id, this.clock.now());
    await this.tell('council.changed', change, before, after);
  }

  private tell(act: string, change: CouncilChange, before: Setting | null, after: Setting | null): Promise<void> {
    const { legalEntity, reason, loosens } = change;
    return this.trail.append({
      act,
      subject: { kind: 'legal-entity', id: legalEntity === '' ? '-' : legalEntity },
      before: { setting: before },
      after: { setting: after, loosens, reason },
    });
  }
}

function nothingChanges(): Error {
  return invalidRequest({}, { faults: [{ pointer: '', code: 'nothing-changes' }] });
}
