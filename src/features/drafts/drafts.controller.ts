import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { Requires } from '../../platform/access/requires';
import { IfMatch, PersonId } from '../../platform/http/edge';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { Looks } from '../../platform/trail/looks';
import { DeskService } from './desk.service';
import {
  BeginDraftDto,
  DraftDto,
  DraftsQuery,
  EditDraftDto,
  OwnDraftPageDto,
  SavedWordsDto,
  VariantsDto,
} from './drafts.dto';
import { DraftsReader } from './drafts.reader';
import { DraftsService } from './drafts.service';

/** An author's drafts. */
@Controller('api/v1/drafts')
@Requires('signed-in')
export class DraftsController {
  constructor(
    private readonly service: DraftsService,
    private readonly reader: DraftsReader,
    private readonly desk: DeskService,
  ) {}

  /** Begins a reply to an interaction that one holds, a post or an article; 403 `permit-missing` says what it takes. */
  @Post()
  async begin(@PersonId() personId: Id, @Body() body: BeginDraftDto): Promise<CreatedDto> {
    const { kind, relationship, language, text = '' } = body;
    const { interactionId = null, channelId = null, goalId = null, variantOf = null } = body;
    const title = kind === 'article' ? (body.title ?? '') : (body.title ?? null);
    return {
      id: await this.service.begin(personId, {
        kind: kind === 'article' ? 'post' : kind,
        ...{ relationship, language, text, title, interactionId, channelId, goalId, variantOf, content: null },
      }),
    };
  }

  /** One's own drafts, last changed first. */
  @Get()
  async own(@PersonId() personId: Id, @Query() query: DraftsQuery): Promise<OwnDraftPageDto> {
    const page = await this.reader.own(personId, query.state, query.after, query.limit);
    return { items: [...page.items], next: page.next };
  }

  /** A draft: its author's, one submitted to whoever reviews, one approved to whoever publishes there. */
  @Get(':id')
  @Looks<DraftDto>('draft', ({ author }) => [author.id])
  one(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<DraftDto> {
    return this.desk.view(personId, id);
  }

  /** The author's new words. An edit takes back what was submitted, and no approval stands after it. */
  @Put(':id')
  async edit(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | null,
    @Body() body: EditDraftDto,
  ): Promise<DraftDto> {
    const { text, relationship, language, goalId = null, title, byline } = body;
    await this.service.edit(personId, id, { text, relationship, language, goalId, title, byline }, version);
    return this.desk.view(personId, id);
  }

  /** The author's new words, as they are typed: answers only where they stand. Otherwise as above. */
  @Put(':id/words')
  async save(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @IfMatch() expected: number | null,
    @Body() body: EditDraftDto,
  ): Promise<SavedWordsDto> {
    const { text, relationship, language, goalId = null, title, byline } = body;
    const words = { text, relationship, language, goalId, title, byline };
    const { state, editedAt, version } = await this.service.edit(personId, id, words, expected);
    return { state, editedAt: editedAt.toISOString(), version };
  }

  /** One's drafts that say the same on several channels, each as it stands there; every one is reviewed by itself. */
  @Get(':id/variants')
  async variants(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<VariantsDto> {
    const ids = await this.reader.variants(personId, id);
    if (ids.length === 0) throw notFound({ id });
    const items: DraftDto[] = [];
    for (const each of ids) items.push(await this.desk.view(personId, each));
    return { items };
  }

  /** Submits the words for review, as a revision that stays. */
  @Post(':id/submission')
  @HttpCode(200)
  async submit(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<DraftDto> {
    await this.service.submit(personId, id);
    return this.desk.view(personId, id);
  }

  /** Gives the words up for good; what was never submitted is gone. */
  @Post(':id/withdrawal')
  @HttpCode(200)
  async withdraw(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<DraftDto> {
    await this.service.withdraw(personId, id);
    return this.desk.view(personId, id);
  }
}
