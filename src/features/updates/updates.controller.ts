import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { Reaching, ReachingInSql } from '../../platform/access/subjects';
import { PersonId } from '../../platform/http/edge';
import { PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { SaidInteractionPageDto, SaidQuery } from './candidates.dto';
import { CandidatesReader } from './candidates.reader';
import { MineReader } from './mine.reader';
import {
  ChangeUpdateItemDto,
  MadeUpdatesDto,
  MyUpdateDto,
  PastUpdatePageDto,
  ReadingDto,
  UpdateDto,
  UpdateItemDto,
  UpdatePageDto,
  UpdatesQuery,
} from './updates.dto';
import { UpdatesReader } from './updates.reader';
import { Updates } from './updates.service';

@Controller('api/v1')
export class UpdatesController {
  constructor(
    private readonly updates: Updates,
    private readonly reader: UpdatesReader,
    private readonly mineReader: MineReader,
    private readonly candidates: CandidatesReader,
  ) {}

  /** The latest update of my department, with what came under my own topics. */
  @Get('my/update')
  @Requires('signed-in')
  mine(@PersonId() personId: string): Promise<MyUpdateDto> {
    return this.mineReader.latest(personId);
  }

  /** My department's updates, newest first. */
  @Get('my/updates')
  @Requires('signed-in')
  async past(@PersonId() personId: string, @Query() query: PageQuery): Promise<PastUpdatePageDto> {
    const page = await this.mineReader.page(personId, query.after, query.limit);
    return { items: [...page.items], next: page.next };
  }

  /** An update of my department, as it concerns me. */
  @Get('my/updates/:id')
  @Requires('signed-in')
  mineOne(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<MyUpdateDto> {
    return this.mineReader.one(personId, id);
  }

  /** I begin to read. */
  @Post('updates/:id/openings')
  @Requires('signed-in')
  @HttpCode(204)
  open(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<void> {
    return this.updates.open(personId, id);
  }

  /** I have read it: the time since I opened it is credited, up to four minutes, once. */
  @Post('updates/:id/reading')
  @Requires('signed-in')
  @HttpCode(200)
  async read(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<ReadingDto> {
    return { seconds: await this.updates.read(personId, id) };
  }

  /** Makes this week's updates now, and completes those that have room. */
  @Post('updates')
  @Requires('feed:triage')
  make(): Promise<MadeUpdatesDto> {
    return this.updates.makeThisWeek(true);
  }

  /** Updates, newest week first, by department. */
  @Get('updates')
  @ReachingInSql()
  @Requires('feed:triage')
  async list(@Query() query: UpdatesQuery): Promise<UpdatePageDto> {
    const page = await this.reader.page(query.department ?? null, query.after, query.limit);
    return { items: [...page.items], next: page.next };
  }

  /** What customers said of late that holds these words, to be put into an update or an episode; the newest first. */
  @Get('said-interactions')
  @ReachingInSql()
  @Requires('feed:triage')
  async said(
    @Query() { words, answered, topicId, inCrisis, after, limit }: SaidQuery,
  ): Promise<SaidInteractionPageDto> {
    const asked = {
      ...{ words: words ?? null, answered: answered === true },
      ...{ topicId: topicId ?? null, inCrisis: inCrisis === true },
    };
    const page = await this.candidates.page(asked, after, limit);
    return { items: [...page.items], next: page.next };
  }

  @Get('updates/:id')
  @Reaching('update')
  @Requires('feed:triage')
  one(@Param('id', IdPipe) id: string): Promise<UpdateDto> {
    return this.reader.one(id);
  }

  /** Pins, removes or adds an interaction, says what we learnt from it or what changed. */
  @Put('updates/:id/items/:interactionId')
  @Reaching('update')
  @Requires('feed:triage')
  async change(
    @Param('id', IdPipe) id: string,
    @Param('interactionId', IdPipe) interactionId: string,
    @Body() body: ChangeUpdateItemDto,
  ): Promise<UpdateItemDto> {
    await this.updates.changeItem(id, interactionId, body);
    return this.reader.item(id, interactionId);
  }
}
