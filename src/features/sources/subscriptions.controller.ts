import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ByLogin, Requires } from '../../platform/access/requires';
import { AlikeInEveryScope } from '../../platform/access/subjects';
import { IdPipe } from '../../platform/http/validation';
import { CreatedDto } from '../../platform/http/page.dto';
import { MoveSubscriptionDto, NewSubscriptionDto, SubscriptionsDto } from './subscriptions.dto';
import { SubscriptionsReader } from './subscriptions.reader';
import { SubscriptionsService } from './subscriptions.service';

/** Feeds of others that Obi asks for what customers said. A token adds none. */
@Controller('api/v1/subscriptions')
@ByLogin()
@Requires('sources:manage')
export class SubscriptionsController {
  constructor(
    private readonly service: SubscriptionsService,
    private readonly reader: SubscriptionsReader,
  ) {}

  @Get()
  @AlikeInEveryScope()
  list(): Promise<SubscriptionsDto> {
    return this.reader.all();
  }

  /** Adds a feed; it is asked within the minute. */
  @Post()
  @AlikeInEveryScope()
  async add(@Body() body: NewSubscriptionDto): Promise<CreatedDto> {
    return { id: await this.service.add(body) };
  }

  /** Pauses a feed, asks it again (for all it has), or ends it for good. */
  @Post(':id/state')
  @AlikeInEveryScope()
  @HttpCode(204)
  move(@Param('id', IdPipe) id: string, @Body() { state }: MoveSubscriptionDto): Promise<void> {
    return this.service.move(id, state);
  }
}
