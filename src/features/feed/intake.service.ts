import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import type { Fault } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { sqlState, Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { type Incoming, IntakeRepository, type KnownIdentity } from './intake.repository';
import { checkInteraction, type InteractionInput } from './interaction';
import { languageOfScript } from './language';
import { type Arriving, joinThreads, keyOf } from './thread';

/** What became of one stated interaction. */
export type Taken =
  | { readonly status: 'created' | 'duplicate' | 'updated'; readonly id: Id }
  | { readonly status: 'fault'; readonly faults: readonly Fault[] };

type Written = Exclude<Taken, { status: 'fault' }>;

/** Interactions of one transaction. */
export const CHUNK = 500;

/** Takes interactions in: each once, threaded, its text's versions kept, queued for routing. */
@Injectable()
export class IntakeService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly repository: IntakeRepository,
  ) {}

  /** Takes in what is right of it, chunk by chunk; answers each item in its place. */
  async takeEach(items: readonly unknown[]): Promise<Taken[]> {
    const checked = items.map(checkInteraction);
    const channels = await this.repository.channels([...new Set(checked.flatMap(({ input }) => input?.channel ?? []))]);
    const answers = new Array<Taken>(items.length);
    const ready: { index: number; item: Incoming }[] = [];
    for (const [index, { input, faults }] of checked.entries()) {
      const channelId = input === null ? undefined : channels.get(input.channel);
      if (input === null) answers[index] = { status: 'fault', faults };
      else if (channelId === undefined) answers[index] = { status: 'fault', faults: [unknownChannelFault(input)] };
      else ready.push({ index, item: this.incoming(input, channelId) });
    }
    for (let at = 0; at < ready.length; at += CHUNK) {
      const chunk = ready.slice(at, at + CHUNK);
      const taken = await this.takeChunk(chunk.map(({ item }) => item));
      for (const [place, { index }] of chunk.entries())
        answers[index] = taken[place] ?? { status: 'fault', faults: [] };
    }
    return answers;
  }

  incoming(input: InteractionInput, channelId: Id): Incoming {
    const language = input.language ?? languageOfScript(input.text);
    return { ...input, id: '', channelId, language, saidAt: input.saidAt ?? this.clock.now() };
  }

  /** One transaction for the chunk; when it cannot be, one for each, so that only the bad ones are left out. */
  private async takeChunk(items: readonly Incoming[]): Promise<Taken[]> {
    try {
      return await this.write(items);
    } catch (error) {
      if (!isOfTheData(error)) throw error;
      if (items.length === 1) return [{ status: 'fault', faults: [{ pointer: '', code: 'not-storable' }] }];
    }
    const taken: Taken[] = [];
    for (const item of items) taken.push(...(await this.takeChunk([item])));
    return taken;
  }

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
  lock(items: readonly Incoming[]): Promise<void> {
    const channels = new Map<Id, boolean>();
    for (const { channelId, parentExternalId } of items) {
      channels.set(channelId, (channels.get(channelId) ?? false) || parentExternalId !== null);
    }
    return this.repository.lockThreads(channels);
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
    const opened = await this.repository.applyPlan(plan);
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
    const threads = await this.repository.threads(
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
    const ids = await this.repository.authors([...wanted.values()]);
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
    const differing = there.filter(({ item, identity }) => texts.get(identity.interactionId) !== item.text);
    if (differing.length === 0) return false;
    const locked = await this.repository.lockedTexts(differing.map(({ identity }) => identity));
    const changed = differing.filter(({ item, identity }) => locked.get(identity.interactionId) !== item.text);
    for (const { index, identity } of changed) results[index] = { status: 'updated', id: identity.interactionId };
    const changes = changed.map(({ item, identity }) => ({ identity, text: item.text }));
    await this.repository.change(batchId, changes, now);
    return changes.length > 0;
  }
}

export function unknownChannelFault({ channel }: InteractionInput): Fault {
  return { pointer: '/channel', code: 'unknown-channel', params: { channel } };
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

/** Data exceptions and constraint violations: faults of an item, not of the house. */
function isOfTheData(error: unknown): boolean {
  return /^2[23]/.test(sqlState(error) ?? '');
}
