import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { invalidRequest } from '../../kernel/problem';
import { ChannelsReader, type ChannelView } from '../channels/public';
import { FeedReader, type InteractionView } from '../feed/public';
import type { Risk } from '../permits/public';
import { ContentReader, riskAt } from '../content/public';
import { GoalsReader } from '../goals/public';
import type { Draft } from './draft';

/** Where a draft stands in the world outside this room: its channel, what it answers, and the risk of that now. */
export interface Standing {
  readonly channel: ChannelView;
  readonly interaction: InteractionView | null;
  readonly risk: Risk;
  /** What is shared is in force no longer as it was taken. */
  readonly lapsed: boolean;
}

@Injectable()
export class StandingService {
  constructor(
    private readonly channels: ChannelsReader,
    private readonly feed: FeedReader,
    private readonly content: ContentReader,
    private readonly goals: GoalsReader,
  ) {}

  async of(draft: Pick<Draft, 'channelId' | 'interactionId' | 'contentId' | 'contentRevision'>): Promise<Standing> {
    const { contentId, contentRevision } = draft;
    const [standing, shared] = await Promise.all([
      this.find(draft.interactionId, draft.channelId),
      contentId === null ? null : this.content.standing(contentId, contentRevision ?? 0),
    ]);
    return shared === null ? standing : { ...standing, risk: riskAt(shared.risk), lapsed: !shared.holds };
  }

  /**
   * What an interaction nobody has routed may hold is unknown, so its risk counts as high.
   * @throws Problem invalid-request for an interaction or channel that isn't there, or one that isn't the other's
   */
  async find(interactionId: Id | null, channelId: Id | null): Promise<Standing> {
    const [interaction, stated] = await Promise.all([
      interactionId === null ? null : this.feed.interaction(interactionId),
      channelId === null ? null : this.channels.find(channelId),
    ]);
    if (interactionId !== null && interaction === null) throw faulty('/interactionId', 'unknown-interaction');
    if (interaction !== null && channelId !== null && interaction.channelId !== channelId) {
      throw faulty('/channelId', 'other-channel');
    }
    const place = interaction?.channelId ?? channelId;
    const channel = place === null || place === channelId ? stated : await this.channels.find(place);
    if (channel === null) throw faulty('/channelId', place === null ? 'required' : 'not-a-channel');
    return { channel, interaction, risk: interaction === null ? 'low' : (interaction.risk ?? 'high'), lapsed: false };
  }

  /** @throws Problem invalid-request */
  async demandGoal(goalId: Id | null): Promise<void> {
    if (goalId !== null && (await this.goals.find(goalId)) === null) throw faulty('/goalId', 'unknown-goal');
  }
}

function faulty(pointer: string, code: string): Error {
  return invalidRequest({}, { faults: [{ pointer, code }] });
}
