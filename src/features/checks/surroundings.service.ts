import { Injectable } from '@nestjs/common';
import { addDays } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import { ChannelsReader, type ChannelView } from '../channels/public';
import type { Picture } from '../detectors/public';
import { EchoesReader } from '../echoes/public';
import type { Known } from './detector';
import { ListsService } from './lists.service';

/** What is said, as far as a check must know it beside the text. */
export interface Said {
  readonly kind: string;
  readonly relationship: string;
  readonly language: string;
  /** Of an article. */
  readonly title: string | null;
  readonly pictures: readonly Picture[];
  /** By the lists of that instant. */
  readonly at: Date;
  /** Who says it, in which draft; null: nobody, in a trial. */
  readonly by: { readonly authorId: Id; readonly channelId: Id; readonly draftId: Id | null } | null;
}

/** Gathers what detectors must know of a place. */
@Injectable()
export class SurroundingsService {
  constructor(
    private readonly work: Work,
    private readonly channels: ChannelsReader,
    private readonly lists: ListsService,
    private readonly echoes: EchoesReader,
  ) {}

  /** @throws Problem not-found */
  async on(channelId: Id, said: Said): Promise<Known> {
    const channel = await this.channels.find(channelId);
    if (channel === null) throw notFound({ id: channelId });
    return this.of(channel, said);
  }

  async of(place: Pick<ChannelView, 'network' | 'country' | 'accountKind' | 'textLimit'>, said: Said): Promise<Known> {
    const { network, country, accountKind, textLimit } = place;
    const { at, by, ...words } = said;
    const lists = await this.lists.of(words.language, at);
    return {
      network,
      country,
      accountKind,
      textLimit,
      ...words,
      handles: await this.handlesOn(network),
      lists,
      alike: this.alike(by, at),
    };
  }

  /** The limit of a network; null for none. @throws Problem not-found */
  async limitOf(network: string): Promise<number | null> {
    const found = (await this.channels.networks()).find(({ code }) => code === network);
    if (found === undefined) throw notFound({ id: network });
    return found.textLimit;
  }

  private alike(by: Said['by'], at: Date): Known['alike'] {
    if (by === null) return () => Promise.resolve([]);
    const { authorId, channelId, draftId } = by;
    return (text, days) => this.echoes.alike(text, channelId, authorId, addDays(at, -days), draftId);
  }

  private async handlesOn(network: string): Promise<readonly string[]> {
    const rows = await this.work.read<{ handle: string }>(
      `SELECT handle FROM channels.handles WHERE network = $1 UNION SELECT name FROM handles.branded WHERE network = $1`,
      [network],
    );
    return rows.map(({ handle }) => handle);
  }
}
