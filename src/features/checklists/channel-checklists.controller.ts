import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { notFound } from '../../kernel/problem';
import { Requires } from '../../platform/access/requires';
import { PersonId } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { ChannelAccess, ChannelsReader } from '../channels/public';
import { ChecklistDto, TickDto, UntickQuery } from './checklists.dto';
import { Checklists, type ChecklistSubject } from './checklists.service';

/** The checklists of a channel: ticked by its owners, its publishers and whoever may change channels. */
@Controller('api/v1/channels/:id/checklist')
export class ChannelChecklistsController {
  constructor(
    private readonly service: Checklists,
    private readonly channels: ChannelsReader,
    private readonly access: ChannelAccess,
  ) {}

  @Get()
  @Requires('signed-in')
  async one(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<ChecklistDto> {
    return this.service.of(await this.subject(personId, id, false));
  }

  /** Says that an item is seen to; who and when is kept. */
  @Post('ticks')
  @Requires('signed-in')
  @HttpCode(204)
  async tick(
    @PersonId() personId: string,
    @Param('id', IdPipe) id: string,
    @Body() { itemId, group }: TickDto,
  ): Promise<void> {
    await this.service.tick(await this.subject(personId, id, true), itemId, group, personId);
  }

  @Delete('ticks/:itemId')
  @Requires('signed-in')
  @HttpCode(204)
  async untick(
    @PersonId() personId: string,
    @Param('id', IdPipe) id: string,
    @Param('itemId', IdPipe) itemId: string,
    @Query() { group }: UntickQuery,
  ): Promise<void> {
    await this.service.untick(await this.subject(personId, id, true), itemId, group ?? null, personId);
  }

  /** @throws Problem not-found for whom it is not */
  private async subject(personId: string, id: string, ticks: boolean): Promise<ChecklistSubject> {
    const channel = await this.channels.find(id);
    if (channel === null) throw notFound({ id });
    if (!ticks) await this.access.demand(personId, id);
    else if (!(await this.access.mayChange(id)) && !(await this.access.concerns(personId, id))) throw notFound({ id });
    return { id, network: channel.network, accountKind: channel.accountKind };
  }
}
