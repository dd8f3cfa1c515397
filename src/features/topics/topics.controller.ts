import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope, Reaching } from '../../platform/access/subjects';
import { IfMatch, PersonId } from '../../platform/http/edge';
import { PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import {
  AddTopicDto,
  ChangeTopicDto,
  MyTopicsDto,
  TopicDto,
  TopicNamesDto,
  TopicPageDto,
  TopicPeopleDto,
} from './topics.dto';
import { TopicsReader } from './topics.reader';
import { TopicsService } from './topics.service';

@Controller('api/v1')
export class TopicsController {
  constructor(
    private readonly topics: TopicsService,
    private readonly reader: TopicsReader,
  ) {}

  @Post('topics')
  @Requires('feed:route')
  async add(@Body() body: AddTopicDto): Promise<TopicDto> {
    return this.reader.one(await this.topics.add(body));
  }

  /** Topics by code. */
  @Get('topics')
  @AlikeInEveryScope()
  @Requires('feed:route')
  async list(@Query() query: PageQuery): Promise<TopicPageDto> {
    const page = await this.reader.page(query.after, query.limit);
    return { items: [...page.items], next: page.next };
  }

  /** Every topic by its name, for stating how far a lead's role reaches. */
  @Get('topic-names')
  @Requires('access:grant')
  async names(): Promise<TopicNamesDto> {
    return { items: await this.reader.names() };
  }

  @Get('topics/:id')
  @AlikeInEveryScope()
  @Requires('feed:route')
  one(@Param('id', IdPipe) id: string): Promise<TopicDto> {
    return this.reader.one(id);
  }

  /** A changed risk counts at once; changed keywords for what arrives from now on. */
  @Put('topics/:id')
  @Reaching('topic')
  @Requires('feed:route')
  async change(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | null,
    @Body() body: ChangeTopicDto,
  ): Promise<TopicDto> {
    await this.topics.change(id, version, body);
    return this.reader.one(id);
  }

  @Get('topics/:id/people')
  @Reaching('topic')
  @Requires('feed:route')
  async people(@Param('id', IdPipe) id: string, @Query() query: PageQuery): Promise<TopicPeopleDto> {
    const page = await this.reader.people(id, query.after, query.limit);
    return { items: [...page.items], next: page.next };
  }

  /** Gives the topic to a person. */
  @Put('topics/:id/people/:personId')
  @Reaching('topic')
  @Requires('feed:route')
  @HttpCode(204)
  give(@Param('id', IdPipe) id: string, @Param('personId', IdPipe) personId: string): Promise<void> {
    return this.topics.give(id, personId);
  }

  @Delete('topics/:id/people/:personId')
  @Reaching('topic')
  @Requires('feed:route')
  @HttpCode(204)
  takeBack(@Param('id', IdPipe) id: string, @Param('personId', IdPipe) personId: string): Promise<void> {
    return this.topics.takeBack(id, personId);
  }

  /** The topics I have, and those I may choose. */
  @Get('my/topics')
  @Requires('signed-in')
  async mine(@PersonId() personId: string): Promise<MyTopicsDto> {
    return { items: await this.reader.mine(personId) };
  }

  @Put('my/topics/:id')
  @Requires('signed-in')
  @HttpCode(204)
  choose(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<void> {
    return this.topics.choose(id, personId);
  }

  @Delete('my/topics/:id')
  @Requires('signed-in')
  @HttpCode(204)
  unchoose(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<void> {
    return this.topics.unchoose(id, personId);
  }
}
