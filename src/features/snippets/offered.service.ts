import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { ChannelsReader } from '../channels/public';
import { Crises } from '../crises/public';
import { Claims, FeedReader } from '../feed/public';
import { PeopleReader } from '../people/public';
import { filled } from './snippet';
import type { OfferedSnippetsDto } from './snippets.dto';
import { SnippetsReader } from './snippets.reader';

/** What is offered beside a reply, filled in for whoever writes it. */
@Injectable()
export class OfferedService {
  constructor(
    private readonly reader: SnippetsReader,
    private readonly claims: Claims,
    private readonly feed: FeedReader,
    private readonly channels: ChannelsReader,
    private readonly people: PeopleReader,
    private readonly crises: Crises,
  ) {}

  /** @throws Problem claim-not-held for whoever does not hold the interaction */
  async to(personId: Id, interactionId: Id, search: string): Promise<OfferedSnippetsDto> {
    await this.claims.demandHeld(personId, interactionId);
    const interaction = await this.feed.interaction(interactionId);
    const channel = interaction === null ? null : await this.channels.find(interaction.channelId);
    if (interaction === null || channel === null) throw notFound({ id: interactionId });
    const found = await this.reader.offered({
      ...{ channelId: channel.id, topicIds: interaction.topics.map(({ id }) => id), language: interaction.language },
      ...{ search: search.trim(), statementsFirst: (await this.crises.over(interaction.id, channel.id)) !== null },
    });
    const writer = await this.people.find(personId);
    return {
      items: found.map((snippet) => {
        const { language } = snippet;
        const me = writer?.names[language] ?? writer?.givenName ?? '';
        return { ...snippet, text: filled(snippet.text, { me, channel: channel.names[language] ?? channel.code }) };
      }),
    };
  }
}
