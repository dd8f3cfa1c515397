import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { type Incoming, IntakeRepository, type KnownIdentity } from './intake.repository';
import { RemovalsRepository } from './removals.repository';
import { type Arriving, joinThreads, keyOf } from './thread';
import { ThreadsRepository } from './threads.repository';

/** What became of an interaction that was written. */
export interface Written {
  readonly status: 'created' | 'duplicate' | 'updated';
  readonly id: Id;
}

/** Writes arrivals set-wise: each once, threaded, its text's versions kept, queued for routing. */
@Injectable()
export class ArrivalsService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly repository: IntakeRepository,
    private readonly threads: ThreadsRepository,
    private readonly removals: RemovalsRepository,
  ) {}

  /** Writes one chunk, all of it or nothing. */
  write(items: readonly Incoming[]): Promise<Written[]> {
    return this.work.run(async () => {
      const batchId = newId();
      const now = this.clock.now();
      const results = new Array<Written>(items.length);
      await this.lock(items);
      let queued = false;
      let left: (readonly [number, Incoming])[] = [...items.entries()];
      while (left.length > 0) {
        const [wave, later] = firstOfEach(left);
        const lost = await this.writeWave(wave, batchId, now, results);
        queued ||= lost.queued;
        left = [...lost.items, ...later];
      }
      if (queued) await this.outbox.append('feed.arrived', { batchId });
      return results;
    });
  }

  /** Keeps other arrivals out of the threads of these channels as far as needed. */
  lock(items: readonly Pick<Incoming, 'channelId' | 'parentExternalId'>[]): Promise<void> {
    const channels = new Map<Id, boolean>();
    for (const { channelId, parentExternalId } of items) {
      channels.set(channelId, (channels.get(channelId) ?? false) || parentExternalId !== null);
    }
    return this.threads.lock(channels);
  }

  /** Items of different identity. Those that a parallel arrival added first are given back. */
  private async writeWave(
    wave: readonly (readonly [number, Incoming])[],
    batchId: Id,
    now: Date,
    results: Written[],
  ): Promise<{ items: (readonly [number, Incoming])[]; queued: boolean }> {
    const parents = wave.flatMap(([, { channelId, parentExternalId: externalId }]) =>
      externalId === null ? [] : [{ channelId, externalId }],
    );
    const known = await this.repository.identities(distinct([...wave.map(([, item]) => item), ...parents]));
    const byKey = new Map(known.map((identity) => [keyOf(identity.channelId, identity.externalId), identity]));
    const there: { index: number; item: Incoming; identity: KnownIdentity }[] = [];
    const fresh: { index: number; item: Incoming }[] = [];
    for (const [index, item] of wave) {
      const identity = byKey.get(keyOf(item.channelId, item.externalId));
      if (identity === undefined) fresh.push({ index, item });
      else there.push({ index, item, identity });
    }
    const changed = await this.bringUpToDate(there, batchId, now, results);
    fresh.sort((a, b) => a.item.saidAt.getTime() - b.item.saidAt.getTime() || a.index - b.index);
    const items = fresh.map(({ item }) => ({ ...item, id: newId() }));
    const added = await this.add(items, known, batchId, now);
    const lost: (readonly [number, Incoming])[] = [];
    for (const [place, { index, item }] of fresh.entries()) {
      const id = items[place]?.id ?? '';
      if (added.has(id)) results[index] = { status: 'created', id };
      else lost.push([index, item]);
    }
    const takenBack = [
      ...there.flatMap(({ item, identity }) => (item.removed === true ? [identity] : [])),
      ...items.flatMap(({ id, removed }) =>
        removed === true && added.has(id) ? [{ interactionId: id, arrivedAt: now }] : [],
      ),
    ];
    const removed = await this.removals.remove(takenBack, now);
    for (const { index, identity } of there) {
      if (removed.has(identity.interactionId)) results[index] = { status: 'updated', id: identity.interactionId };
    }
    return { items: lost, queued: changed || added.size > 0 };
  }

  private async add(
    items: readonly Incoming[],
    known: readonly KnownIdentity[],
    batchId: Id,
    now: Date,
  ): Promise<ReadonlySet<Id>> {
    if (items.length === 0) return new Set();
    const plan = await this.planThreads(items, known);
    const opened = await this.threads.apply(plan);
    const threadIds = items.map(({ channelId, externalId }) => {
      const id = plan.threadOf.get(keyOf(channelId, externalId)) ?? '';
      return opened.get(id) ?? id;
    });
    const added = await this.repository.addIdentities(items, threadIds, now);
    const kept = items.filter(({ id }) => added.has(id));
    if (kept.length === 0) return added;
    const authors = await this.authors(kept);
    await this.repository.addInteractions(batchId, kept, authors, now);
    const answered = kept.flatMap(({ ours, channelId, parentExternalId: externalId }) =>
      ours && externalId !== null ? [{ channelId, externalId }] : [],
    );
    if (answered.length > 0) await this.repository.settleAnswered(distinct(answered), now);
    return added;
  }

  private async planThreads(items: readonly Arriving[], members: readonly KnownIdentity[]) {
    const keys = items.flatMap(({ channelId, externalId, parentExternalId }) => [
      { channelId, externalId },
      ...(parentExternalId === null ? [] : [{ channelId, externalId: parentExternalId }]),
    ]);
    const threads = await this.threads.find(
      members.map(({ threadId }) => threadId),
      distinct(keys),
    );
    return joinThreads(items, members, threads, newId);
  }

  private async authors(items: readonly Incoming[]): Promise<(Id | null)[]> {
    const wanted = new Map<string, { id: Id; channelId: Id; handle: string }>();
    for (const { channelId, author: handle } of items) {
      if (handle !== null) wanted.set(`${channelId} ${handle}`, { id: newId(), channelId, handle });
    }
    if (wanted.size === 0) return items.map(() => null);
    const ids = await this.repository.authors([...wanted.values()], this.clock.now());
    return items.map(({ channelId, author }) => (author === null ? null : (ids.get(`${channelId} ${author}`) ?? null)));
  }

  private async bringUpToDate(
    there: readonly { index: number; item: Incoming; identity: KnownIdentity }[],
    batchId: Id,
    now: Date,
    results: Written[],
  ): Promise<boolean> {
    if (there.length === 0) return false;
    const texts = await this.repository.texts(there.map(({ identity }) => identity));
    for (const { index, identity } of there) results[index] = { status: 'duplicate', id: identity.interactionId };
    const differing = there.filter(
      ({ item, identity }) => item.removed !== true && differs(texts.get(identity.interactionId), item.text),
    );
    if (differing.length === 0) return false;
    const locked = await this.repository.lockedTexts(differing.map(({ identity }) => identity));
    const changed = differing.filter(({ item, identity }) => differs(locked.get(identity.interactionId), item.text));
    for (const { index, identity } of changed) results[index] = { status: 'updated', id: identity.interactionId };
    const changes = changed.map(({ item, identity }) => ({ identity, text: item.text }));
    await this.repository.change(batchId, changes, now);
    return changes.length > 0;
  }
}

/** Words that were erased are not there to differ. */
function differs(present: string | undefined, come: string): boolean {
  return present !== undefined && present !== come;
}

/** Splits off the first item of each identity; the rest comes after it, in order. */
function firstOfEach(items: readonly (readonly [number, Incoming])[]) {
  const seen = new Set<string>();
  const wave: (readonly [number, Incoming])[] = [];
  const later: (readonly [number, Incoming])[] = [];
  for (const entry of items) {
    const key = keyOf(entry[1].channelId, entry[1].externalId);
    (seen.has(key) ? later : wave).push(entry);
    seen.add(key);
  }
  return [wave, later] as const;
}

function distinct<K extends { channelId: Id; externalId: string }>(keys: readonly K[]): K[] {
  return [...new Map(keys.map((key) => [keyOf(key.channelId, key.externalId), key])).values()];
}
