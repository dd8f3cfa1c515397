import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { dateOf } from '../../kernel/clock';
import { type Id, newId } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { languages, message } from '../../platform/i18n/messages';
import { Audiences, Traits } from '../audiences/public';
import { namedIn, textOf } from './list';
import { listOfNobody, listTooLarge } from './lists.errors';
import { ListsRepository, type PeopleList } from './lists.repository';

const MOST_BYTES = 20 * 1024 * 1024;

/** Lists of people for acts on many: each its maker's own. */
@Injectable()
export class PeopleLists {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly lists: ListsRepository,
    private readonly traits: Traits,
    private readonly audiences: Audiences,
  ) {}

  /** @throws Problem list-not-read, list-without-column, list-too-long, list-too-large, list-of-nobody */
  async take(personId: Id, body: Readable, isFile: boolean): Promise<PeopleList> {
    const named = namedIn(textOf(await whole(body)), isFile);
    const reach = reachOf('training:assign');
    return this.work.run(async () => {
      const list = await this.lists.add(newId(), named, personId, reach, this.clock.now());
      if (list.people === 0) throw listOfNobody({ lines: named.length });
      return list;
    });
  }

  /** @throws Problem not-found, for another's too */
  async find(personId: Id, id: Id): Promise<PeopleList> {
    const list = await this.lists.find(id, personId);
    if (list === null) throw notFound({ id });
    return list;
  }

  /**
   * An audience of just these people, in the ambient transaction. What was taken for an act becomes a trait of its people,
   * so that the audience's rule stays one line however many they are.
   * @throws Problem not-found
   */
  async audience(personId: Id, id: Id): Promise<Id> {
    const list = await this.find(personId, id);
    const at = this.clock.now();
    const name = `${list.people} · ${dateOf(at)} · ${id.slice(-6)}`;
    const people = await this.lists.keep(id, name);
    await this.traits.put(
      'list',
      people.map((member) => ({ personId: member, value: name, from: at, until: null })),
    );
    const names = Object.fromEntries(
      languages().map((language) => [language, message(language, 'lists.audience', { count: list.people })]),
    );
    return this.audiences.create({ names, rule: { trait: 'list', is: [name] } });
  }
}

/** @throws Problem list-too-large */
async function whole(body: Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of body as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > MOST_BYTES) throw listTooLarge({ megabytes: MOST_BYTES / 1024 / 1024 });
    parts.push(part);
  }
  return Buffer.concat(parts);
}
