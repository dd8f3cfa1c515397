import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest } from '../../kernel/problem';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { PeopleReader } from '../people/public';
import { demandEntry, demandOwner, isSecret, type Kind, type Owner, type StatedEntry } from './wordlist';
import { wordlistEntryEnded, wordlistEntryKnown } from './wordlists.errors';
import { type TakenList, WordlistsRepository } from './wordlists.repository';

export type NewList = Pick<TakenList, 'kind' | 'language' | 'names'> & Owner;

/** What an owner says of an entry; without dates it counts from now on. */
export type NewEntry = Omit<StatedEntry, 'from'> & { readonly from: Date | null };

/** Lists and their entries, kept by their owners. */
@Injectable()
export class WordlistsService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly people: PeopleReader,
    private readonly lists: WordlistsRepository,
  ) {}

  /** @throws Problem invalid-request */
  add(stated: NewList): Promise<Id> {
    return this.work.run(async () => {
      await this.demandOwner(stated);
      // Domains have no language.
      const language = stated.kind === 'phishing' ? null : stated.language;
      const list = { id: newId(), ...stated, language };
      await this.lists.add(list, by(), this.clock.now());
      await this.tell('wordlist.added', list.id, { ...stated, language });
      return list.id;
    });
  }

  /** Names it, or hands it over. @throws Problem not-found, stale-version, invalid-request */
  change(id: Id, stated: Pick<TakenList, 'names'> & Owner, expected: number | null): Promise<void> {
    return this.work.run(async () => {
      const list = await this.lists.take(id, expected);
      await this.demandOwner(stated);
      const { names, ownerId, ownerRole } = stated;
      await this.lists.save({ ...list, names, ownerId, ownerRole }, this.clock.now());
      await this.tell('wordlist.changed', id, { names, ownerId, ownerRole });
    });
  }

  /** @throws Problem not-found, invalid-request, wordlist-entry-known */
  enter(listId: Id, stated: NewEntry): Promise<Id> {
    return this.work.run(async () => {
      const list = await this.lists.take(listId);
      const entry = { ...stated, from: stated.from ?? this.clock.now() };
      demandEntry(entry, list.kind);
      if ((await this.lists.known(listId, [entry])).size > 0) throw wordlistEntryKnown({ listId });
      const [id = ''] = await this.write(list, [entry]);
      await this.tell('wordlist.entry-added', listId, { entryId: id, ...shown(list.kind, entry) });
      return id;
    });
  }

  /** It counts no more, from an instant on; now: without one. @throws Problem not-found, wordlist-entry-ended */
  end(entryId: Id, stated: Date | null): Promise<void> {
    return this.work.run(async () => {
      const { listId, from, until } = await this.lists.entry(entryId);
      const list = await this.lists.take(listId);
      const now = this.clock.now();
      if (until !== null && until <= now) throw wordlistEntryEnded({ id: entryId });
      // What has counted stays: an end lies neither before its beginning nor in the past.
      const least = from > now ? from : now;
      const end = stated === null || stated < least ? least : stated;
      await this.lists.end(entryId, end, by());
      await this.lists.save(list, now);
      await this.tell('wordlist.entry-ended', listId, { entryId, until: end });
    });
  }

  /** Whoever left looks after no list any more. */
  async handOver(personIds: readonly Id[]): Promise<void> {
    for (const { id } of await this.lists.handOver(personIds, this.clock.now())) {
      await this.tell('wordlist.changed', id, { ownerId: null, ownerRole: 'lead' });
    }
  }

  /** Into a locked list, in the ambient transaction. */
  async write(list: TakenList, entries: readonly StatedEntry[]): Promise<readonly Id[]> {
    const now = this.clock.now();
    const ids = await this.lists.addEntries(list.id, entries, by(), now);
    await this.lists.save(list, now);
    return ids;
  }

  async tell(act: string, id: Id, after: Readonly<Record<string, unknown>>): Promise<void> {
    await this.trail.append({ act, subject: { kind: 'wordlist', id }, after });
    await this.outbox.append('wordlists.changed', { listId: id });
  }

  private async demandOwner(owner: Owner): Promise<void> {
    demandOwner(owner);
    const { ownerId } = owner;
    if (ownerId !== null && (await this.people.find(ownerId))?.active !== true) {
      throw invalidRequest({}, { faults: [{ pointer: '/ownerId', code: 'unknown-person', params: { id: ownerId } }] });
    }
  }
}

function by(): Id | null {
  const actor = currentActor();
  return actor.kind === 'person' ? actor.personId : null;
}

/** The trail is read by more people than a secret list. */
function shown(kind: Kind, { phrase, match, from, until }: StatedEntry): Record<string, unknown> {
  return { ...(isSecret(kind) ? {} : { phrase }), match, from, until };
}
