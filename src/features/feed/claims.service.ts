import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { holds, scopesOf } from '../../platform/access/reach';
import { Subjects } from '../../platform/access/subjects';
import { notFound } from '../../kernel/problem';
import { Permits } from '../permits/public';
import { Capacities } from './capacities.service';
import {
  begin,
  type Claim,
  claimable,
  demandHolder,
  demandReason,
  demandRoom,
  LEASE_MINUTES,
  type Outcome,
  park,
  renew,
  resume,
} from './claim';
import { ClaimsRepository } from './claims.repository';
import { claimParked, notWaiting } from './feed.errors';
import { Freezes } from './freezes.service';
import { InteractionsRepository } from './interactions.repository';
import { ThreadsReader } from './threads.reader';
import { UNROUTED_RISK } from '../topics/public';

/** Who is at work on which interaction: one holder at a time. */
@Injectable()
export class Claims {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly permits: Permits,
    private readonly threads: ThreadsReader,
    private readonly interactions: InteractionsRepository,
    private readonly claims: ClaimsRepository,
    private readonly subjects: Subjects,
    private readonly freezes: Freezes,
    private readonly capacities: Capacities,
  ) {}

  /** Whether the one who asks does a lead's work, and this lies within their scope. */
  async triages(interactionId: Id): Promise<boolean> {
    const actor = currentActor();
    if (actor.kind !== 'person' || !holds(actor, 'feed:triage')) return false;
    return this.subjects.isWithin('interaction', interactionId, scopesOf(actor, 'feed:triage'));
  }

  /**
   * Takes an interaction on, or begins the holder's lease anew.
   * @throws Problem not-found, permit-missing, topic-frozen, already-claimed, interaction-not-waiting, claims-full
   */
  async claim(personId: Id, interactionId: Id): Promise<Claim> {
    const wanted = { id: newId(), personId, interactionId };
    const event = this.outbox.row('feed.claimed', { claimId: wanted.id, interactionId, personId });
    return (await this.claims.takeOn(wanted, this.clock.now(), event)) ?? this.judged(personId, interactionId);
  }

  /** What is not plainly on offer: one's own lease, one that ran out, what a lead sees; or why it cannot be taken on. */
  private judged(personId: Id, interactionId: Id): Promise<Claim> {
    return this.work.run(async () => {
      const now = this.clock.now();
      const [interaction, open, demand, room] = await Promise.all([
        this.interactions.take(interactionId),
        this.claims.takeOpen(interactionId),
        this.permits.demander(personId, 'reply'),
        this.capacities.room(personId, now),
        this.demandSight(personId, interactionId),
        this.freezes.demandOpen(personId, interactionId),
      ]);
      if (interaction.ours) throw notFound({ id: interactionId });
      demand({ channelId: interaction.channelId, risk: interaction.risk ?? UNROUTED_RISK });
      if (interaction.status !== 'waiting') throw notWaiting();
      const found = claimable(open, personId, now);
      if (found === 'own') return this.save(renew(open, personId, now));
      if (open !== null) {
        this.claims.end(open.id, 'expired', null, now);
        await this.outbox.append('feed.released', { claimIds: [open.id] });
      }
      demandRoom(room);
      const leaseMinutes = interaction.leaseMinutes ?? LEASE_MINUTES;
      const claim = begin({ id: newId(), interactionId, personId, leaseMinutes }, now);
      this.claims.add(claim, interaction.channelId);
      this.interactions.offer(interactionId, false);
      await this.outbox.append('feed.claimed', { claimId: claim.id, interactionId, personId });
      return claim;
    });
  }

  /** The holder gives it back, or a lead takes it from them. @throws Problem claim-not-held */
  release(personId: Id, interactionId: Id, reason: string | null): Promise<void> {
    return this.work.run(async () => {
      const now = this.clock.now();
      await this.demandSight(personId, interactionId);
      await this.interactions.take(interactionId);
      const open = await this.claims.takeOpen(interactionId);
      const claim = open !== null && (await this.triages(interactionId)) ? open : demandHolder(open, personId, now);
      this.claims.end(claim.id, 'released', reason, now);
      this.interactions.offerAll([interactionId], now);
      await this.outbox.append('feed.released', { claimIds: [claim.id] });
    });
  }

  /** The holder says what became of it. @throws Problem claim-not-held, or what a listener refuses with */
  conclude(personId: Id, interactionId: Id, outcome: Outcome, note: string | null): Promise<void> {
    return this.work.run(async () => {
      const now = this.clock.now();
      await this.demandSight(personId, interactionId);
      const interaction = await this.interactions.take(interactionId);
      const claim = demandHolder(await this.claims.takeOpen(interactionId), personId, now);
      demandReason(outcome, note);
      await this.outbox.tell('feed.concluding', { interactionId, outcome, at: now });
      this.claims.end(claim.id, outcome, note, now);
      await this.interactions.finish(interaction, outcome, now);
      if (outcome === 'answered') await this.outbox.append('feed.answered', { interactionId, draftId: null, personId });
      else await this.outbox.append('feed.closed', { interactionId, outcome, personId });
    });
  }

  /**
   * The person's live claim on the interaction, its lease begun anew: whoever asks is at work on it.
   * @throws Problem claim-not-held
   */
  demandHeld(personId: Id, interactionId: Id): Promise<Claim> {
    return this.change(interactionId, (claim) => renew(claim, personId, this.clock.now()));
  }

  /**
   * One person's claim becomes another's, who may answer there and has room for it: the lease begins anew.
   * @throws Problem not-found, claim-not-held, permit-missing, topic-frozen, claims-full, claim-parked
   */
  hand(interactionId: Id, fromId: Id, toId: Id): Promise<Claim> {
    return this.work.run(async () => {
      const now = this.clock.now();
      const [interaction, open, demand, room] = await Promise.all([
        this.interactions.take(interactionId),
        this.claims.takeOpen(interactionId),
        this.permits.demander(toId, 'reply'),
        this.capacities.room(toId, now),
        this.freezes.demandOpen(toId, interactionId),
      ]);
      const held = demandHolder(open, fromId, now);
      if (held.expiresAt === null) throw claimParked();
      demand({ channelId: interaction.channelId, risk: interaction.risk ?? UNROUTED_RISK });
      demandRoom(room);
      this.claims.end(held.id, 'handed-over', null, now);
      const claim = begin({ id: newId(), interactionId, personId: toId, leaseMinutes: held.leaseMinutes }, now);
      this.claims.add(claim, interaction.channelId);
      await this.outbox.append('feed.claimed', { claimId: claim.id, interactionId, personId: toId });
      return claim;
    });
  }

  /** The lease stands still while the person's words wait for a decision. @throws Problem claim-not-held */
  park(personId: Id, interactionId: Id): Promise<Claim> {
    return this.change(interactionId, (claim) => park(claim, personId, this.clock.now()));
  }

  /** It is the person's turn again: a new lease begins. @throws Problem claim-not-held */
  resume(personId: Id, interactionId: Id): Promise<Claim> {
    return this.change(interactionId, (claim) => resume(claim, personId, this.clock.now()));
  }

  /** Names the goal that the interaction serves. @throws Problem not-found, claim-not-held */
  serve(personId: Id, interactionId: Id, goalId: Id | null): Promise<void> {
    return this.work.run(async () => {
      await this.demandSight(personId, interactionId);
      const interaction = await this.interactions.take(interactionId);
      const claim = await this.claims.takeOpen(interactionId);
      if (!(await this.triages(interactionId))) demandHolder(claim, personId, this.clock.now());
      await this.interactions.setGoal(interaction, goalId);
    });
  }

  /** @throws Problem not-found for whom it does not concern */
  async demandSight(personId: Id, interactionId: Id): Promise<void> {
    if (!(await this.triages(interactionId))) await this.threads.demandSight(personId, interactionId);
  }

  private change(interactionId: Id, verb: (claim: Claim | null) => Claim): Promise<Claim> {
    return this.work.run(async () => this.save(verb(await this.claims.takeOpen(interactionId))));
  }

  private save(claim: Claim): Claim {
    this.claims.saveLease(claim);
    return claim;
  }
}
