import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { invalidRequest, notFound } from '../../kernel/problem';
import { holds, scopesOf } from '../../platform/access/reach';
import { Subjects } from '../../platform/access/subjects';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { Audiences } from '../audiences/public';
import { ChannelsReader } from '../channels/public';
import { GoalsReader } from '../goals/public';
import { PeopleReader } from '../people/public';
import { type PermitAnswer, Permits, type Risk, RISKS } from '../permits/public';
import { ContentRepository } from './content.repository';
import { approve, type By, decline, demandSense, type Item, restate, retire, type Stated, suggest } from './item';

/** The library: anybody suggests, a lead with the permit to review approves what somebody else said. */
@Injectable()
export class ContentService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly subjects: Subjects,
    private readonly permits: Permits,
    private readonly people: PeopleReader,
    private readonly audiences: Audiences,
    private readonly channels: ChannelsReader,
    private readonly goals: GoalsReader,
    private readonly items: ContentRepository,
  ) {}

  /** @throws Problem invalid-request */
  suggest(personId: Id, stated: Stated, credited: boolean): Promise<Id> {
    return this.work.run(async () => {
      await this.demandSense(stated);
      const item = suggest(personId, credited, this.clock.now());
      await this.items.add(item);
      await this.keep('content.suggested', item, stated, personId);
      return item.id;
    });
  }

  /** @throws Problem not-found, stale-version, wrong-state, invalid-request */
  restate(personId: Id, id: Id, stated: Stated, credited: boolean, expected: number | null): Promise<void> {
    return this.work.run(async () => {
      const item = await this.items.take(id);
      const after = restate(item, await this.by(personId, item), credited, expected, this.clock.now());
      await this.demandSense(stated);
      await this.keep('content.restated', await this.items.save(after), stated, personId);
    });
  }

  /** @throws Problem not-found, own-content, wrong-state, other-content, permit-missing, invalid-request */
  approve(personId: Id, id: Id, revision: number, ownerId: Id | null): Promise<void> {
    return this.work.run(async () => {
      const item = await this.items.take(id);
      const latest = await this.items.stated(item, item.revision);
      const now = this.clock.now();
      const after = approve(item, personId, latest, revision, now);
      const permits = await this.permitted(personId, latest.risk);
      if (ownerId !== null) await this.demandPerson(ownerId);
      await this.items.save({ ...after, ownerId: ownerId ?? item.ownerId });
      await this.items.decide(item, { decision: 'approved', decidedBy: personId, note: null, permits, at: now });
      await this.tell('content.approved', after, { decidedBy: personId, revision });
    });
  }

  /** @throws Problem not-found, own-content, wrong-state, other-content, permit-missing */
  decline(personId: Id, id: Id, revision: number, note: string): Promise<void> {
    return this.work.run(async () => {
      const item = await this.items.take(id);
      const latest = await this.items.stated(item, item.revision);
      const now = this.clock.now();
      const after = decline(item, personId, latest.statedBy, revision, now);
      const permits = await this.permitted(personId, latest.risk);
      await this.items.save(after);
      await this.items.decide(item, { decision: 'declined', decidedBy: personId, note, permits, at: now });
      await this.tell('content.declined', after, { decidedBy: personId, revision });
    });
  }

  /** @throws Problem not-found, wrong-state */
  retire(personId: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const item = await this.items.take(id);
      const after = await this.items.save(retire(item, await this.by(personId, item), this.clock.now()));
      await this.tell('content.retired', after, { retiredBy: personId });
    });
  }

  /** Whether the present actor's role decides on an item; their permit is asked apart. */
  decides(id: Id): Promise<boolean> {
    const actor = currentActor();
    if (!holds(actor, 'content:decide')) return Promise.resolve(false);
    return this.subjects.isWithin('content', id, scopesOf(actor, 'content:decide'));
  }

  private async by(personId: Id, { id }: Item): Promise<By> {
    return { personId, decides: await this.decides(id) };
  }

  /** What a library offers has no channel as its place. @throws Problem permit-missing */
  private permitted(personId: Id, risk: number): Promise<PermitAnswer> {
    return this.permits.demand(personId, 'review', { channelId: null, risk: riskAt(risk) });
  }

  /** @throws Problem invalid-request */
  private async demandSense(stated: Stated): Promise<void> {
    demandSense(stated, this.clock.now());
    const known = new Set((await this.channels.networks()).map(({ code }) => code));
    const strange = stated.networks.findIndex((code) => !known.has(code));
    if (strange >= 0) throw faulty(`/networks/${strange}`, 'unknown-network');
    if (stated.goalId !== null && (await this.goals.find(stated.goalId)) === null) {
      throw faulty('/goalId', 'unknown-goal');
    }
    if (stated.audienceId !== null) {
      await this.audiences.demand(stated.audienceId).catch(() => {
        throw faulty('/audienceId', 'unknown-audience');
      });
    }
  }

  private async demandPerson(id: Id): Promise<void> {
    if ((await this.people.find(id))?.active !== true) throw notFound({ id });
  }

  private async keep(act: string, item: Item, stated: Stated, personId: Id): Promise<void> {
    await this.items.addRevision(item, stated, personId, item.changedAt);
    await this.tell(act, item, { revision: item.revision, statedBy: personId });
  }

  private async tell(act: string, { id }: Item, after: Readonly<Record<string, unknown>>): Promise<void> {
    await this.trail.append({ act, subject: { kind: 'content', id }, after });
    await this.outbox.append('content.changed', { itemIds: [id] });
  }
}

export function riskAt(level: number): Risk {
  return RISKS[level - 1] ?? 'high';
}

function faulty(pointer: string, code: string): Error {
  return invalidRequest({}, { faults: [{ pointer, code }] });
}
