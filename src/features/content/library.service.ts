import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { type Missing, notFound } from '../../kernel/problem';
import { currentContext } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { message } from '../../platform/i18n/messages';
import { ChannelsReader } from '../channels/public';
import { Permits } from '../permits/public';
import type {
  ContentDetailDto,
  ContentDto,
  ContentLackDto,
  ContentWordsDto,
  OfferedContentDto,
  ShareChannelDto,
} from './content.dto';
import { contentActs } from './content.policy';
import { ContentReader, type ItemView, type LibraryFilter } from './content.reader';
import { ContentService, riskAt } from './content.service';
import { isInForce } from './item';

/** The library as somebody sees it, with what their permits let them do with it. */
@Injectable()
export class LibraryService {
  constructor(
    private readonly clock: HouseClock,
    private readonly permits: Permits,
    private readonly channels: ChannelsReader,
    private readonly reader: ContentReader,
    private readonly content: ContentService,
  ) {}

  async library(
    personId: Id,
    filter: LibraryFilter,
    after: string | undefined,
    limit: number,
  ): Promise<{ items: OfferedContentDto[]; next: string | null }> {
    const page = await this.reader.library(personId, filter, after, limit);
    const answer = await this.permits.answerer(personId, 'share');
    const items = page.items.map((view): OfferedContentDto => {
      const answers = view.channelIds.map((channelId) => answer({ channelId, risk: riskAt(view.risk) }));
      const may = answers.some(({ allowed }) => allowed);
      return {
        ...wordsOf(view),
        credit: view.credited ? { ...view.suggester, names: { ...view.suggester.names } } : null,
        can: may ? ['share'] : [],
        missing: may ? [] : lacks(answers[0]?.missing ?? []),
      };
    });
    return { items, next: page.next };
  }

  /** One item: the latest words for whoever keeps or decides on it, else what reaches the person. @throws Problem not-found */
  async one(personId: Id, id: Id): Promise<ContentDetailDto> {
    const latest = await this.reader.latest(id);
    if (latest === null) throw notFound({ id });
    const decides = await this.content.decides(id);
    const concerned = decides || [latest.suggestedBy, latest.ownerId].includes(personId);
    const offered = await this.reader.offered(personId, id);
    const shown = concerned ? latest : offered;
    if (shown === null) throw notFound({ id });
    const other = concerned && offered !== null && offered.revision !== latest.revision;
    return {
      ...this.told(shown, personId, decides, concerned),
      channels: offered === null ? [] : await this.places(personId, offered),
      standing: other ? wordsOf(offered) : null,
    };
  }

  /** As whoever keeps or decides on it sees it. */
  told(view: ItemView, personId: Id, decides: boolean, concerned = true): ContentDto {
    const now = this.clock.now();
    const named = concerned || view.credited;
    return {
      ...wordsOf(view),
      state: concerned ? view.state : 'approved',
      inForce: isInForce(view, now) ? view.approvedRevision : null,
      suggester: named ? { ...view.suggester, names: { ...view.suggester.names } } : null,
      owner: { ...view.owner, names: { ...view.owner.names } },
      credited: view.credited,
      audienceId: view.audienceId,
      note: concerned ? view.note : null,
      changedAt: view.changedAt.toISOString(),
      can: contentActs(view, view.statedBy, { personId, decides }, now),
      version: view.version,
    };
  }

  private async places(personId: Id, view: ItemView): Promise<ShareChannelDto[]> {
    const answer = await this.permits.answerer(personId, 'share');
    const places: ShareChannelDto[] = [];
    for (const channelId of view.channelIds) {
      const channel = await this.channels.find(channelId);
      if (channel === null) continue;
      const { allowed, missing } = answer({ channelId, risk: riskAt(view.risk) });
      const { id, code, names, network, accountKind, languages, textLimit } = channel;
      places.push({
        ...{ id, code, names: { ...names }, network, accountKind, textLimit },
        languages: languages.filter((language) => view.shares[language] !== undefined),
        can: allowed ? ['share'] : [],
        missing: lacks(missing),
      });
    }
    return places;
  }
}

function wordsOf(view: ItemView): ContentWordsDto {
  return {
    id: view.id,
    revision: view.revision,
    titles: { ...view.titles },
    texts: { ...view.texts },
    links: { ...view.links },
    shares: { ...view.shares },
    networks: [...view.networks],
    risk: riskAt(view.risk),
    goalId: view.goalId,
    expiresAt: view.until?.toISOString() ?? null,
  };
}

function lacks(missing: readonly Missing[]): ContentLackDto[] {
  const { language } = currentContext();
  return missing.map((lack) => ({ ...lack, detail: message(language, `missing.${lack.kind}`, { ...lack }) }));
}
