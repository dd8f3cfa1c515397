import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { invalidRequest, notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { ChannelsReader, DeparturesService } from '../channels/public';
import { Permits } from '../permits/public';
import {
  BRANDED_HANDLE,
  decide,
  DORMANT_AFTER,
  type Handle,
  type HandleRequest,
  reconfirm,
  request,
  type Sunset,
  sunset,
  withdraw,
} from './handle';
import { holderPermitMissing } from './handles.errors';
import { HandlesRepository } from './handles.repository';

/** A branded handle has no channel of ours as its place; the least risk is what everybody who holds one may do. */
const PLACE = { channelId: null, risk: 'low' } as const;

/** Branded handles: asked for by whoever holds the permit, decided on by a lead who holds it too. */
@Injectable()
export class HandlesService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly permits: Permits,
    private readonly channels: ChannelsReader,
    private readonly departures: DeparturesService,
    private readonly handles: HandlesRepository,
  ) {}

  /** @throws Problem permit-missing, handle-taken, invalid-request for an unknown network */
  request(personId: Id, stated: HandleRequest): Promise<Id> {
    return this.work.run(async () => {
      await this.permits.demand(personId, BRANDED_HANDLE, PLACE);
      await this.demandNetwork(stated.network);
      const handle = request(stated, personId, this.clock.now());
      await this.handles.add(handle);
      await this.tell('handle.requested', handle, { network: handle.network, name: handle.name });
      return handle.id;
    });
  }

  /** @throws Problem not-found, wrong-state */
  withdraw(personId: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const handle = await this.handles.save(withdraw(await this.handles.take(id), personId));
      await this.tell('handle.withdrawn', handle, {});
    });
  }

  /** @throws Problem not-found, own-handle, wrong-state, permit-missing for the lead, holder-permit-missing */
  decide(leadId: Id, id: Id, decision: 'approved' | 'declined', note: string | null): Promise<void> {
    return this.work.run(async () => {
      const before = await this.handles.take(id);
      const after = decide(before, decision, leadId, note, this.clock.now());
      await this.permits.demand(leadId, BRANDED_HANDLE, PLACE);
      if (decision === 'approved') await this.demandHolder(before.personId);
      await this.handles.save(after);
      const act = decision === 'approved' ? 'handle.approved' : 'handle.declined';
      await this.tell(act, after, { network: after.network, name: after.name, note });
    });
  }

  /** @throws Problem not-found, wrong-state */
  reconfirm(personId: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const handle = await this.handles.save(reconfirm(await this.handles.take(id), personId, this.clock.now()));
      await this.tell('handle.confirmed', handle, {});
    });
  }

  /** @throws Problem not-found for others, wrong-state */
  giveUp(personId: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const handle = await this.handles.take(id);
      if (handle.personId !== personId) throw notFound({ id });
      await this.end(handle, { reason: 'given-up', note: null, on: null });
    });
  }

  /** @throws Problem not-found, wrong-state, invalid-request */
  sunset(id: Id, stated: Sunset): Promise<void> {
    return this.work.run(async () => {
      await this.end(await this.handles.take(id), stated);
    });
  }

  /** By schedule: what was planned for today, and what nobody has said to be used for too long. */
  sunsetDue(): Promise<void> {
    return this.work.run(async () => {
      const now = this.clock.now();
      for (const handle of await this.handles.due(DORMANT_AFTER, now)) {
        const { sunsetReason, sunsetNote } = handle;
        await this.end(handle, { reason: sunsetReason ?? 'dormant', note: sunsetNote, on: null });
      }
    });
  }

  /** Who left holds none; what they held is a task until somebody has removed it on the network. */
  async leave(personIds: readonly Id[]): Promise<void> {
    for (const handle of await this.handles.openOf(personIds)) {
      if (handle.state === 'requested') {
        await this.handles.save(withdraw(handle, handle.personId));
        await this.tell('handle.withdrawn', handle, { reason: 'left' });
        continue;
      }
      await this.end(handle, { reason: 'left', note: null, on: null });
      const { id, personId, network, name } = handle;
      await this.departures.leave([{ personId, handleId: id, network, name }]);
    }
  }

  private async end(before: Handle, stated: Sunset): Promise<void> {
    const after = await this.handles.save(sunset(before, stated, this.clock.now()));
    const { sunsetOn, sunsetReason: reason, sunsetNote: note } = after;
    const act = after.state === 'sunset' ? 'handle.sunset' : 'handle.sunset-planned';
    await this.tell(act, after, { on: sunsetOn, reason, note });
  }

  private async demandNetwork(network: string): Promise<void> {
    if ((await this.channels.networks()).some(({ code }) => code === network)) return;
    throw invalidRequest({}, { faults: [{ pointer: '/network', code: 'unknown-network' }] });
  }

  private async demandHolder(personId: Id): Promise<void> {
    const { allowed, missing } = await this.permits.answer(personId, BRANDED_HANDLE, PLACE);
    if (!allowed) throw holderPermitMissing({}, { missing });
  }

  private async tell(act: string, { id, personId }: Handle, more: Readonly<Record<string, unknown>>): Promise<void> {
    await this.trail.append({ act, subject: { kind: 'handle', id }, after: { personId, ...more } });
    await this.outbox.append('handles.changed', { handleIds: [id] });
  }
}
