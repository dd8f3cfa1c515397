import { Injectable } from '@nestjs/common';
import { type CalendarDate, dateOf } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { type Fault, invalidRequest, notFound } from '../../kernel/problem';
import { holds, scopesOf } from '../../platform/access/reach';
import { Subjects } from '../../platform/access/subjects';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { addRecord, saveRecord, takeRecord } from '../../platform/database/records';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { ChannelsReader } from '../channels/public';
import { PeopleReader } from '../people/public';
import { Permits } from '../permits/public';
import { TopicsService } from '../topics/public';
import { type By, change, isOffered, keep, propose, retire, type Snippet, type Stated } from './snippet';
import { SnippetSchema } from './snippet.entity';

/** Words that people keep for replies: proposed by whoever may reply, kept by leads, looked after by an owner. */
@Injectable()
export class SnippetsService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly permits: Permits,
    private readonly channels: ChannelsReader,
    private readonly people: PeopleReader,
    private readonly topics: TopicsService,
    private readonly subjects: Subjects,
  ) {}

  /** @throws Problem permit-missing, invalid-request */
  propose(personId: Id, stated: Stated): Promise<Id> {
    return this.work.run(async () => {
      await this.permits.demand(personId, 'reply', { channelId: stated.channelId, risk: 'low' });
      await this.demandPlace(stated);
      const snippet = propose(stated, personId, this.clock.now());
      await addRecord(this.work.manager, SnippetSchema, snippet);
      await this.tell('snippet.proposed', snippet);
      return snippet.id;
    });
  }

  /** @throws Problem not-found, stale-version, wrong-state, invalid-request */
  change(personId: Id, id: Id, stated: Stated, expected: number | null): Promise<void> {
    return this.work.run(async () => {
      const before = await this.take(id);
      const after = change(before, stated, await this.by(personId, id), expected, this.clock.now());
      await this.demandPlace(stated);
      await this.save('snippet.changed', after);
      // Nobody moves words out of their own scope, or into another's.
      if (before.state === 'kept' && after.state === 'kept') await this.demandLeading(id);
    });
  }

  /** The route asked for the lead's role and scope. @throws Problem not-found, wrong-state, invalid-request */
  keep(personId: Id, id: Id, terms: { expiresOn: CalendarDate; ownerId: Id | null }): Promise<void> {
    return this.work.run(async () => {
      const before = await this.take(id);
      const ownerId = terms.ownerId ?? before.ownerId;
      if ((await this.people.find(ownerId))?.active !== true)
        throw faulty('/ownerId', 'unknown-person', { id: ownerId });
      await this.save(
        'snippet.kept',
        keep(before, { ownerId, expiresOn: terms.expiresOn }, personId, this.clock.now()),
      );
    });
  }

  /** @throws Problem not-found, wrong-state */
  retire(personId: Id, id: Id, note: string | null): Promise<void> {
    return this.work.run(async () => {
      const before = await this.take(id);
      await this.save('snippet.retired', retire(before, await this.by(personId, id), note, this.clock.now()));
    });
  }

  /** Counts that a draft was begun with it, by day and never by person. @throws Problem not-found, permit-missing */
  use(personId: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const snippet = await this.take(id);
      const now = this.clock.now();
      if (!isOffered(snippet, now)) throw notFound({ id });
      await this.permits.demand(personId, 'reply', { channelId: snippet.channelId, risk: 'low' });
      await this.work.write(
        `INSERT INTO snippets.use (snippet_id, on_date, uses) VALUES ($1, $2, 1)
         ON CONFLICT (snippet_id, on_date) DO UPDATE SET uses = use.uses + 1`,
        [id, dateOf(now)],
      );
    });
  }

  private take(id: Id): Promise<Snippet> {
    return takeRecord(this.work.manager, SnippetSchema, id);
  }

  private async save(act: string, snippet: Snippet): Promise<void> {
    await saveRecord(this.work.manager, SnippetSchema, snippet);
    await this.tell(act, snippet);
  }

  private async by(personId: Id, id: Id): Promise<By> {
    return { personId, leads: await this.leads(id) };
  }

  private leads(id: Id): Promise<boolean> {
    const actor = currentActor();
    if (!holds(actor, 'feed:triage')) return Promise.resolve(false);
    return this.subjects.isWithin('snippet', id, scopesOf(actor, 'feed:triage'));
  }

  private async demandLeading(id: Id): Promise<void> {
    if (!(await this.leads(id))) throw notFound({ id });
  }

  private async demandPlace({ channelId, topicId }: Stated): Promise<void> {
    if (topicId !== null) await this.topics.hold(topicId);
    if (channelId !== null && (await this.channels.find(channelId)) === null) {
      throw faulty('/channelId', 'not-a-channel');
    }
  }

  private async tell(act: string, { id, ...after }: Snippet): Promise<void> {
    await this.trail.append({ act, subject: { kind: 'snippet', id }, after });
    await this.outbox.append('snippets.changed', { snippetId: id });
  }
}

function faulty(pointer: string, code: string, params: Fault['params'] = {}): Error {
  return invalidRequest({}, { faults: [{ pointer, code, params }] });
}
