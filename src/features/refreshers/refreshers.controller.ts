import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope, ReachingInSql } from '../../platform/access/subjects';
import { PersonId } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { ClauseTeachingReader } from './clause-teaching.reader';
import {
  ClauseTeachingListDto,
  ClauseTeachingQuery,
  MyRefreshersDto,
  RefresherDto,
  RefresherSettingDto,
  StateRefresherSettingDto,
} from './refreshers.dto';
import { RefreshersReader } from './refreshers.reader';
import { Refreshers } from './refreshers.service';
import { RefresherSettings } from './settings.service';

/** Lessons that decisions gave, and what they achieve. */
@Controller('api/v1')
@Requires('signed-in')
export class RefreshersController {
  constructor(
    private readonly service: Refreshers,
    private readonly reader: RefreshersReader,
    private readonly settings: RefresherSettings,
    private readonly teaching: ClauseTeachingReader,
  ) {}

  /** Lessons that would help me with words that came back; open ones, and those of the last ninety days. */
  @Get('my/refreshers')
  async mine(@PersonId() personId: Id): Promise<MyRefreshersDto> {
    return { items: await this.reader.mine(personId) };
  }

  @Get('my/refreshers/:id')
  one(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<RefresherDto> {
    return this.reader.one(personId, id);
  }

  /** Says that I have the lesson before me. */
  @Post('my/refreshers/:id/opening')
  @HttpCode(204)
  open(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<void> {
    return this.service.open(personId, id);
  }

  /** Says that I have read it. */
  @Post('my/refreshers/:id/completion')
  @HttpCode(200)
  async finish(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<RefresherDto> {
    await this.service.finish(personId, id);
    return this.reader.one(personId, id);
  }

  /** Lets it be; nobody is told. */
  @Delete('my/refreshers/:id')
  @HttpCode(204)
  letBe(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<void> {
    return this.service.letBe(personId, id);
  }

  /** Which clauses words come back on, and whether their lessons help; by clause and topic, never by person. */
  @Get('clause-teaching')
  @Requires('drafts:review')
  @ReachingInSql()
  clauses(@Query() query: ClauseTeachingQuery): Promise<ClauseTeachingListDto> {
    return this.teaching.over(query.months);
  }

  /** When a repeated reason asks for a module again. */
  @Get('refresher-setting')
  @AlikeInEveryScope()
  async setting(): Promise<RefresherSettingDto> {
    const { from, ...setting } = await this.settings.present();
    return { ...setting, from: from.toISOString() };
  }

  /** States it anew, from now on. */
  @Post('refresher-setting')
  @Requires('rules:write')
  @HttpCode(200)
  async state(@PersonId() personId: Id, @Body() body: StateRefresherSettingDto): Promise<RefresherSettingDto> {
    await this.settings.state(personId, body);
    return this.setting();
  }
}
