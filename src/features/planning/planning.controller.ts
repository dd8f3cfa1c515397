import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { addDays } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { Requires } from '../../platform/access/requires';
import { IfMatch, PersonId } from '../../platform/http/edge';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { Looks } from '../../platform/trail/looks';
import { CalendarDto, CalendarQuery, PlanDto } from './planning.dto';
import { PlanningReader } from './planning.reader';
import { PlanningService } from './planning.service';

/** When approved words go out on the channels one publishes on. */
@Controller('api/v1')
@Requires('signed-in')
export class PlanningController {
  constructor(
    private readonly service: PlanningService,
    private readonly reader: PlanningReader,
  ) {}

  /** What is planned and what went out on the channels one publishes on, over some days. */
  @Get('calendar')
  @Looks<CalendarDto>('draft', ({ items }) => items.map(({ author }) => author.id))
  async calendar(@PersonId() personId: Id, @Query() { from, days }: CalendarQuery): Promise<CalendarDto> {
    const first = new Date(`${from}T00:00:00.000Z`);
    return { items: await this.reader.calendar(personId, first, addDays(first, Number(days))) };
  }

  /** Plans approved words on a channel one publishes on: nobody takes them before. */
  @Post('drafts/:id/plan')
  async plan(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Body() { local }: PlanDto,
  ): Promise<CreatedDto> {
    return { id: await this.service.plan(personId, id, local) };
  }

  /** Moves what is planned, or what a moratorium held when its time came, to another time. */
  @Put('plans/:id')
  @HttpCode(204)
  async move(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | null,
    @Body() { local }: PlanDto,
  ): Promise<void> {
    await this.service.move(personId, id, local, version);
  }

  /** The words wait for a publisher at once, as if nobody had planned them. */
  @Delete('plans/:id')
  @HttpCode(204)
  async cancel(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<void> {
    await this.service.cancel(personId, id);
  }
}
