import { Injectable } from '@nestjs/common';
import { addDays } from '../../kernel/clock';
import { type Id, newId } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { addRecord, saveRecord, takeRecord } from '../../platform/database/records';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { OwnDepths } from '../permits/public';
import { answer, decide, type Direction, type Facts, type Proposal, proposed, stepped } from './proposal';
import { ProposalSchema } from './proposal.entity';
import { Thresholds } from './thresholds.service';

interface Standing extends Facts {
  readonly personId: Id;
  readonly channelId: Id;
}

/** After a decision nothing is proposed about the same for so long. */
const QUIET_DAYS = 30;

/** What track records propose, what the ones concerned answer, and what leads decide. */
@Injectable()
export class Proposals {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly thresholds: Thresholds,
    private readonly depths: OwnDepths,
  ) {}

  /** Proposes whatever the facts of the window ask for, in the ambient transaction. */
  async propose(): Promise<void> {
    const now = this.clock.now();
    const threshold = await this.thresholds.present();
    const proposalIds: Id[] = [];
    for (const { personId, channelId, ...facts } of await this.standings(now, threshold.days, threshold.least)) {
      const direction = proposed(facts, threshold, await this.depths.of(personId, channelId));
      if (direction === null) continue;
      const proposal: Proposal = {
        ...facts,
        ...{
          id: newId(),
          personId,
          channelId,
          direction,
          thresholdFrom: threshold.from,
          state: 'open',
          proposedAt: now,
        },
        ...{ answerUntil: addDays(now, threshold.answerDays), answer: null, answeredAt: null },
        ...{ decidedBy: null, decidedAt: null, reason: null, version: 1 },
      };
      await addRecord(this.work.manager, ProposalSchema, proposal);
      proposalIds.push(proposal.id);
    }
    if (proposalIds.length > 0) await this.outbox.append('trackrecords.proposed', { proposalIds });
  }

  /** @throws Problem not-found for somebody else's, wrong-state, answered-already */
  answer(personId: Id, id: Id, text: string): Promise<void> {
    return this.work.run(async () => {
      const before = await takeRecord(this.work.manager, ProposalSchema, id);
      if (before.personId !== personId) throw notFound({ id });
      await saveRecord(this.work.manager, ProposalSchema, answer(before, text, this.clock.now()));
      await this.outbox.append('trackrecords.decided', { proposalIds: [id] });
    });
  }

  /** @throws Problem not-found, wrong-state, own-track-record, answer-awaited */
  decide(by: Id, id: Id, accepted: boolean, reason: string): Promise<void> {
    return this.work.run(async () => {
      const before = await takeRecord(this.work.manager, ProposalSchema, id);
      const after = decide(before, by, accepted, reason, this.clock.now());
      await saveRecord(this.work.manager, ProposalSchema, after);
      const { personId, channelId, direction } = after;
      if (accepted) {
        const own: Direction | null = await this.depths.of(personId, channelId);
        await this.depths.state(personId, channelId, stepped(own, direction), reason);
      }
      await this.trail.append({
        act: accepted ? 'track-record.accepted' : 'track-record.kept',
        subject: { kind: 'person', id: personId },
        after: { channelId, direction, reason },
      });
      await this.outbox.append('trackrecords.decided', { proposalIds: [id] });
    });
  }

  /** A legal entity does without: what is open lapses, and the ladder alone holds again. In the ambient transaction. */
  async end(legalEntity: string, reason: string): Promise<void> {
    const ended = await this.work.write<{ id: Id }>(
      `UPDATE trackrecords.proposal p SET state = 'lapsed', decided_at = $2, version = version + 1
       FROM people.known k WHERE k.person_id = p.person_id AND coalesce(k.legal_entity, '') = $1 AND p.state = 'open'
       RETURNING p.id`,
      [legalEntity, this.clock.now()],
    );
    const steps = await this.work.read<{ personId: Id; channelId: Id }>(
      `SELECT DISTINCT p.person_id AS "personId", p.channel_id AS "channelId"
       FROM trackrecords.proposal p JOIN people.known k ON k.person_id = p.person_id
       WHERE p.state = 'accepted' AND coalesce(k.legal_entity, '') = $1`,
      [legalEntity],
    );
    for (const { personId, channelId } of steps) {
      if ((await this.depths.of(personId, channelId)) !== null) {
        await this.depths.state(personId, channelId, null, reason);
      }
    }
    if (ended.length > 0) await this.outbox.append('trackrecords.decided', { proposalIds: ended.map(({ id }) => id) });
  }

  private standings(now: Date, days: number, least: number): Promise<readonly Standing[]> {
    return this.work.read<Standing>(
      `SELECT f.person_id AS "personId", f.channel_id AS "channelId", f.read, f.accepted, f.corrections
       FROM trackrecords.facts($1) f
       JOIN people.directory d ON d.person_id = f.person_id
       WHERE f.read >= $2 AND NOT trackrecords.is_off(d.legal_entity)
         AND NOT EXISTS (SELECT FROM trackrecords.proposal p WHERE p.person_id = f.person_id AND p.channel_id = f.channel_id
           AND (p.state = 'open' OR p.decided_at > $3))
       ORDER BY f.person_id, f.channel_id`,
      [addDays(now, -days), least, addDays(now, -QUIET_DAYS)],
    );
  }
}
