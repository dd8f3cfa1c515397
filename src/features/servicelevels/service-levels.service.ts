import { Injectable } from '@nestjs/common';
import { addSeconds } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { dueAt } from './due';
import { TermsReader } from './terms.reader';
import { TermsRepository } from './terms.repository';

/** An interaction, as far as the instant of its first answer depends on it. */
export interface Arrived {
  readonly channelId: Id;
  /** None: unrouted. */
  readonly topicIds: readonly Id[];
  readonly arrivedAt: Date;
}

/** When the first answer to something is owed: the earliest of its topics; null: there is no service level. */
export type DueOf = (arrived: Arrived) => Date | null;

/** Until when customers are owed an answer. */
@Injectable()
export class ServiceLevels {
  constructor(
    private readonly reader: TermsReader,
    private readonly terms: TermsRepository,
  ) {}

  /**
   * The due instants of what arrived on these channels, none before `from`, by terms that stay as they are until the
   * ambient transaction ends.
   */
  async of(channelIds: readonly Id[], from: Date): Promise<DueOf> {
    await this.terms.share(channelIds);
    const levels = await this.reader.levels(channelIds);
    if (levels.length === 0) return () => null;
    const calendars = await this.reader.calendars(channelIds, from);
    const minutes = new Map(levels.map((level) => [keyOf(level.channelId, level.topicId), level.minutes]));
    return ({ channelId, topicIds, arrivedAt }) => {
      const asked = (topicIds.length === 0 ? [null] : topicIds).flatMap(
        (topicId) => minutes.get(keyOf(channelId, topicId)) ?? minutes.get(keyOf(channelId, null)) ?? [],
      );
      return asked.length === 0 ? null : dueAt(calendars.get(channelId) ?? null, arrivedAt, Math.min(...asked));
    };
  }

  /** How opening time runs on a channel: the instant so many open minutes later; beyond the hours that are known, by the clock. */
  async after(channelId: Id, from: Date): Promise<(minutes: number) => Date> {
    const calendar = (await this.reader.calendars([channelId], from)).get(channelId) ?? null;
    return (minutes) => dueAt(calendar, from, minutes) ?? addSeconds(from, minutes * 60);
  }
}

function keyOf(channelId: Id, topicId: Id | null): string {
  return `${channelId} ${topicId ?? ''}`;
}
