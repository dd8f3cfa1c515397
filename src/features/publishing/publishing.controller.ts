import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Requires } from '../../platform/access/requires';
import { PersonId } from '../../platform/http/edge';
import { PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { Looks } from '../../platform/trail/looks';
import { DeskService, DraftDto, PublicationDto } from '../drafts/public';
import { HeldWordsService } from './held-words.service';
import { HeldPageDto, PublishDto, ReadyPageDto } from './publishing.dto';
import { PublishingService } from './publishing.service';
import { ReadyReader } from './ready.reader';

/** How approved words go out. */
@Controller('api/v1')
@Requires('signed-in')
export class PublishingController {
  constructor(
    private readonly service: PublishingService,
    private readonly reader: ReadyReader,
    private readonly desk: DeskService,
    private readonly held: HeldWordsService,
  ) {}

  /** Approved words on the channels one publishes on, oldest first; not those that others have taken. */
  @Get('ready-to-publish')
  @Looks<ReadyPageDto>('draft', ({ items }) => items.map(({ author }) => author.id))
  async ready(@PersonId() personId: Id, @Query() query: PageQuery): Promise<ReadyPageDto> {
    const page = await this.reader.ready(personId, query.after, query.limit);
    return { items: [...page.items], next: page.next };
  }

  /** What a moratorium held back and this person may confirm or drop: their own words, and as a lead what they review. */
  @Get('held-drafts')
  @Looks<HeldPageDto>('draft', ({ items }) => items.map(({ author }) => author.id))
  async heldBack(@PersonId() personId: Id, @Query() query: PageQuery): Promise<HeldPageDto> {
    const page = await this.reader.held(personId, query.after, query.limit);
    return { items: [...page.items], next: page.next };
  }

  /** Says that words may go out after all, once the moratorium is over: their author, or a lead with the permit. */
  @Post('drafts/:id/hold/confirmation')
  @Looks<DraftDto>('draft', ({ author }) => [author.id])
  @HttpCode(200)
  async confirm(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<DraftDto> {
    await this.held.confirm(personId, id);
    return this.desk.view(personId, id);
  }

  /** Says that words which a moratorium held back will not go out. */
  @Post('drafts/:id/hold/drop')
  @Looks<DraftDto>('draft', ({ author }) => [author.id])
  @HttpCode(200)
  async drop(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<DraftDto> {
    await this.held.drop(personId, id);
    return this.desk.view(personId, id);
  }

  /** Takes the words for half an hour; taking them again holds them for longer. */
  @Post('drafts/:id/taking')
  @Looks<DraftDto>('draft', ({ author }) => [author.id])
  @HttpCode(200)
  async take(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<DraftDto> {
    await this.service.take(personId, id);
    return this.desk.view(personId, id);
  }

  /** Puts the words back. */
  @Delete('drafts/:id/taking')
  @HttpCode(204)
  putBack(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<void> {
    return this.service.putBack(personId, id);
  }

  /** Says that the words went out, and where; seals their evidence pack. */
  @Post('drafts/:id/publication')
  async publish(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Body() body: PublishDto,
  ): Promise<PublicationDto> {
    const { at, revision, publisherId, link, ...published } = await this.service.publish(
      personId,
      id,
      body.link ?? null,
    );
    return { id: published.id, revision, publisherId, link, at: at.toISOString() };
  }
}
