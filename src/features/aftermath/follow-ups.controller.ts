import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope, Reaching } from '../../platform/access/subjects';
import { PersonId } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { FollowUpListDto, StateFollowUpDto } from './follow-ups.dto';
import { FollowUps } from './follow-ups.service';

/** How long after publishing authors are asked to stay and answer. */
@Controller('api/v1')
@Requires('channels:write')
export class FollowUpsController {
  constructor(private readonly service: FollowUps) {}

  /** The general window, and that of each channel. */
  @Get('follow-up-windows')
  @Requires('channels:read')
  @AlikeInEveryScope()
  list(): Promise<FollowUpListDto> {
    return this.service.list();
  }

  /** States the general window from now on. */
  @Put('follow-up-windows/general')
  @HttpCode(200)
  async state(@PersonId() personId: Id, @Body() body: StateFollowUpDto): Promise<FollowUpListDto> {
    await this.service.state(personId, null, body);
    return this.service.list();
  }

  /** States a channel's own window from now on. */
  @Put('channels/:id/follow-up-window')
  @Reaching('channel')
  @HttpCode(200)
  async stateOf(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Body() body: StateFollowUpDto,
  ): Promise<FollowUpListDto> {
    await this.service.state(personId, id, body);
    return this.service.list();
  }

  /** From now on the general window holds for the channel again. */
  @Delete('channels/:id/follow-up-window')
  @Reaching('channel')
  @HttpCode(200)
  async drop(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<FollowUpListDto> {
    await this.service.drop(personId, id);
    return this.service.list();
  }
}
