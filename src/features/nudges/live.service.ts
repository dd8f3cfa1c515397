import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EventName, Stored } from '../../kernel/event';
import type { Id } from '../../kernel/id';
import { Outbox } from '../../platform/outbox/outbox';
import { Streams, type StreamSource, type Told } from '../../platform/streams/streams';

type Persons = ReadonlySet<Id>;

const EVENTS = ['nudges.created', 'nudges.changed'] as const;
const PERSONS_PER_EVENT = 500;

/** The inbox's part in the streams: somebody is told that theirs changed, and asks for it; never what it says. */
@Injectable()
export class LiveInbox implements StreamSource<Persons, true>, OnModuleInit {
  readonly name = 'nudges';
  readonly events = EVENTS;

  constructor(
    private readonly streams: Streams,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.streams.declare(this);
  }

  /** Rows of these persons ended, were seen, put away or put off. In the ambient transaction. */
  async changed(personIds: readonly Id[]): Promise<void> {
    const persons = [...new Set(personIds)];
    for (let start = 0; start < persons.length; start += PERSONS_PER_EVENT) {
      await this.outbox.append('nudges.changed', { personIds: persons.slice(start, start + PERSONS_PER_EVENT) });
    }
  }

  /** One for all that was read together: whoever has much in a wave asks once. */
  notices(events: readonly Stored<EventName>[]): Promise<readonly Persons[]> {
    return Promise.resolve([new Set(events.flatMap(({ payload }) => personsOf(payload)))]);
  }

  /** Everybody has an inbox. */
  fits(personIds: readonly Id[]): Promise<ReadonlyMap<Id, true>> {
    return Promise.resolve(new Map(personIds.map((id) => [id, true])));
  }

  tell(persons: Persons, _fit: true, personId: Id): Told | null {
    return persons.has(personId) ? { kind: 'nudges.changed', data: {} } : null;
  }
}

/** Events of before these were told have none. */
function personsOf(payload: unknown): readonly Id[] {
  return (payload as { readonly personIds?: readonly Id[] }).personIds ?? [];
}
