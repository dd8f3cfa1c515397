import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import { ChannelsReader, type ChannelView } from '../channels/public';
import type { Picture } from '../detectors/public';
import type { Known } from './detector';
import { ListsService } from './lists.service';

/** What is said, as far as a check must know it beside the text. */
export interface Said {
  readonly kind: string;
  readonly relationship: string;
  readonly language: string;
  readonly pictures: readonly Picture[];
  /** By the lists of that instant. */
  readonly at: Date;
}

/** Gathers what detectors must know of a place. */
@Injectable()
export class SurroundingsService {
  constructor(
    private readonly work: Work,
    private readonly channels: ChannelsReader,
    private readonly lists: ListsService,
  ) {}

  /** @throws Problem not-found */
  async on(channelId: Id, said: Said): Promise<Known> {
    const channel = await this.channels.find(channelId);
    if (channel === null) throw notFound({ id: channelId });
    return this.of(channel, said);
  }

  async of(place: Pick<ChannelView, 'network' | 'country' | 'accountKind' | 'textLimit'>, said: Said): Promise<Known> {
    const { network, country, accountKind, textLimit } = place;
    const { at, ...words } = said;
    const lists = await this.lists.of(words.language, at);
    return { network, country, accountKind, textLimit, ...words, handles: await this.handlesOn(network), lists };
  }

  /** The limit of a network; null for none. @throws Problem not-found */
  async limitOf(network: string): Promise<number | null> {
    const found = (await this.channels.networks()).find(({ code }) => code === network);
    if (found === undefined) throw notFound({ id: network });
    return found.textLimit;
  }

  private async handlesOn(network: string): Promise<readonly string[]> {
    const rows = await this.work.read<{ handle: string }>(
      `SELECT handle FROM channels.handles WHERE network = $1 UNION SELECT name FROM handles.branded WHERE network = $1`,
      [network],
    );
    return rows.map(({ handle }) => handle);
  }
}
