import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { holds, scopesOf } from '../../platform/access/reach';
import { Subjects } from '../../platform/access/subjects';
import { currentActor } from '../../platform/context/context';
import { ChannelsReader } from './channels.reader';

/** Who reads a channel, and who may change it: by role within its scope, or because they publish there or answer for it. */
@Injectable()
export class ChannelAccess {
  constructor(
    private readonly channels: ChannelsReader,
    private readonly subjects: Subjects,
  ) {}

  /** Whoever may read channels, publishes on this one or answers for it. @throws Problem not-found */
  async demand(personId: Id, channelId: Id): Promise<void> {
    if (holds(currentActor(), 'channels:read') || (await this.concerns(personId, channelId))) return;
    throw notFound({ id: channelId });
  }

  /** Whether somebody publishes there or answers for it. */
  async concerns(personId: Id, channelId: Id): Promise<boolean> {
    const publishes = await this.channels.isPublisher(personId, channelId);
    return publishes || this.channels.answersFor(personId, channelId);
  }

  /** Whether the present actor's role changes this channel. */
  async mayChange(channelId: Id): Promise<boolean> {
    const actor = currentActor();
    if (!holds(actor, 'channels:write')) return false;
    return this.subjects.isWithin('channel', channelId, scopesOf(actor, 'channels:write'));
  }
}
