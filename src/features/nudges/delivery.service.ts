import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Alarms } from '../../platform/queue/alarms';
import { arbitrate, type Counts, type Verdict } from './nudge';
import { WaitingReader } from './waiting.reader';

/** Due nudges whose persons are weighed in one transaction; more than that go on in the next. */
const DUE = 2_000;
const IDS_PER_EVENT = 500;
/**
 * Not delivered, done or ended. So worded that no partial index seems to fit: on a table that has just been filled one would
 * be read whole, and joined row by row.
 */
const OPEN = 'coalesce(n.delivered_at, n.done_at) IS NULL AND n.ended_because IS NULL';
/** Of how often a nudge was held, the latest times are kept. */
const STEPS = 18;

/** What reaches one person at one instant: one nudge, or several as a digest. */
interface Message {
  readonly id: Id;
  readonly personId: Id;
  readonly kind: 'single' | 'digest';
  readonly counts: Counts;
  readonly nudgeIds: readonly Id[];
}

type Held = Extract<Verdict, { act: 'hold' }>;

/** Brings waiting nudges into inboxes: weighs them person by person, delivers what may go, dates the rest. */
@Injectable()
export class DeliveryService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly alarms: Alarms,
    private readonly reader: WaitingReader,
  ) {}

  /** One delivery at a time over all processes, so that a person's budget is counted once. */
  deliver(): Promise<void> {
    return this.work.run(async () => {
      await this.work.write(`SELECT pg_advisory_xact_lock(hashtextextended('nudges.deliver', 0))`);
      const now = this.clock.now();
      const candidates = await this.reader.due(now, DUE);
      const weighed = candidates.map(({ personId, recipient, waiting }) => ({
        personId,
        verdicts: arbitrate(now, recipient, waiting),
      }));
      await this.drop(now, ids(weighed, 'drop'));
      await this.hold(
        now,
        weighed.flatMap(({ verdicts }) => verdicts.filter((verdict) => verdict.act === 'hold')),
      );
      await this.give(
        now,
        weighed.flatMap(({ personId, verdicts }) => messagesOf(personId, verdicts)),
      );
      if (weighed.reduce((sum, { verdicts }) => sum + verdicts.length, 0) >= DUE) {
        await this.outbox.append('nudges.found', {});
      }
    });
  }

  /** Puts messages into inboxes, with those of their nudges that still wait; a message without any is none. */
  private async give(now: Date, messages: readonly Message[]): Promise<void> {
    if (messages.length === 0) return;
    const pairs = messages.flatMap(({ id, nudgeIds }) => nudgeIds.map((nudgeId) => [nudgeId, id] as const));
    const delivered = await this.work.write<{ id: Id; messageId: Id; personId: Id }>(
      `UPDATE nudges.nudge n SET delivered_at = $3, message_id = m.message_id, held_because = NULL, held_given = NULL
       FROM unnest($1::uuid[], $2::uuid[]) AS m (id, message_id)
       WHERE n.id = m.id AND ${OPEN}
       RETURNING n.id, n.message_id AS "messageId", n.person_id AS "personId"`,
      [pairs.map(([nudgeId]) => nudgeId), pairs.map(([, messageId]) => messageId), now],
    );
    const given = new Set(delivered.map(({ messageId }) => messageId));
    const kept = messages.filter(({ id }) => given.has(id));
    await this.work.write(
      `INSERT INTO nudges.message (id, person_id, kind, counts, at)
       SELECT m.id, m.person_id, m.kind, m.counts, $5
       FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) AS m (id, person_id, kind, counts)`,
      [
        kept.map(({ id }) => id),
        kept.map(({ personId }) => personId),
        kept.map(({ kind }) => kind),
        kept.map(({ counts }) => counts),
        now,
      ],
    );
    for (let start = 0; start < delivered.length; start += IDS_PER_EVENT) {
      const part = delivered.slice(start, start + IDS_PER_EVENT);
      const personIds = [...new Set(part.map(({ personId }) => personId))];
      await this.outbox.append('nudges.created', { nudgeIds: part.map(({ id }) => id), personIds });
    }
  }

  /** Dates what waits; what was resolved meanwhile is left alone. */
  private async hold(now: Date, held: readonly Held[]): Promise<void> {
    if (held.length === 0) return;
    await this.work.write(
      `UPDATE nudges.nudge n SET due_at = h.due_at, held_because = h.because, held_given = h.given,
         held_for = (n.held_for || h.because)[greatest(1, cardinality(n.held_for) - ${STEPS}):],
         held_when = (n.held_when || $5::timestamptz)[greatest(1, cardinality(n.held_when) - ${STEPS}):]
       FROM unnest($1::uuid[], $2::timestamptz[], $3::text[], $4::int[]) AS h (id, due_at, because, given)
       WHERE n.id = h.id AND ${OPEN}`,
      [
        held.map(({ id }) => id),
        held.map(({ dueAt }) => dueAt),
        held.map(({ because }) => because),
        held.map(({ given }) => given),
        now,
      ],
    );
    const instants = new Map(held.map(({ dueAt }) => [dueAt.getTime(), dueAt]));
    for (const instant of instants.values()) await this.alarms.set('nudges.deliver', 'waiting', instant);
  }

  private async drop(now: Date, dropped: readonly Id[]): Promise<void> {
    if (dropped.length === 0) return;
    await this.work.write(
      `UPDATE nudges.nudge SET ended_at = $2, ended_because = 'opted-out' WHERE id = ANY($1::uuid[]) AND ended_at IS NULL`,
      [dropped, now],
    );
  }
}

function ids(weighed: readonly { readonly verdicts: readonly Verdict[] }[], act: Verdict['act']): readonly Id[] {
  return weighed.flatMap(({ verdicts }) => verdicts.filter((verdict) => verdict.act === act).map(({ id }) => id));
}

function messagesOf(personId: Id, verdicts: readonly Verdict[]): readonly Message[] {
  const delivered = verdicts.filter((verdict) => verdict.act === 'deliver');
  const digest = delivered.filter((verdict) => verdict.in === 'digest').map(({ id }) => id);
  const singles = delivered
    .filter((verdict) => verdict.in === 'single')
    .map(({ id, counts }): Message => ({ id: newId(), personId, kind: 'single', counts, nudgeIds: [id] }));
  if (digest.length === 0) return singles;
  return [...singles, { id: newId(), personId, kind: 'digest', counts: 'budget', nudgeIds: digest }];
}
