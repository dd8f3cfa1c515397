import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope, Reaching } from '../../platform/access/subjects';
import { currentContext } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { PersonId } from '../../platform/http/edge';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { calendarOfShifts } from './roster-calendar';
import { DutyPeopleDto, MyShiftsDto, PlanShiftDto, RosterDto, RosterQuery } from './rosters.dto';
import { RostersReader } from './rosters.reader';
import { Rosters } from './rosters.service';

const instant = (value: string | undefined): Date | null => (value === undefined ? null : new Date(value));

@Controller('api/v1')
export class RostersController {
  constructor(
    private readonly clock: HouseClock,
    private readonly service: Rosters,
    private readonly reader: RostersReader,
  ) {}

  /** Who is on duty on a channel. */
  @Get('channels/:id/shifts')
  @AlikeInEveryScope()
  @Requires('feed:triage')
  async roster(@Param('id', IdPipe) id: string, @Query() { from, until }: RosterQuery): Promise<RosterDto> {
    return { items: await this.reader.ofChannel(id, instant(from), instant(until)) };
  }

  /** Puts somebody on duty there. */
  @Post('channels/:id/shifts')
  @Reaching('channel')
  @Requires('feed:triage')
  async plan(
    @PersonId() personId: string,
    @Param('id', IdPipe) id: string,
    @Body() body: PlanShiftDto,
  ): Promise<CreatedDto> {
    const times = { fromAt: new Date(body.from), untilAt: new Date(body.until) };
    return { id: await this.service.plan(personId, { channelId: id, personId: body.personId, ...times }) };
  }

  /** Takes a shift off the roster. */
  @Delete('shifts/:id')
  @Reaching('shift')
  @Requires('feed:triage')
  @HttpCode(204)
  drop(@Param('id', IdPipe) id: string): Promise<void> {
    return this.service.drop(id);
  }

  /** Whom one may put on duty there: people whose job's description says that they act in public. */
  @Get('channels/:id/duty-people')
  @Reaching('channel')
  @Requires('feed:triage')
  async people(@Param('id', IdPipe) id: string): Promise<DutyPeopleDto> {
    return { items: await this.reader.people(id) };
  }

  /** When I am on duty. */
  @Get('my/shifts')
  @Requires('signed-in')
  async mine(@PersonId() personId: string): Promise<MyShiftsDto> {
    return { items: (await this.reader.mine(personId)).map(({ at: _, ...shift }) => shift) };
  }

  /** When I am on duty, as a calendar file. */
  @Get('my/shifts.ics')
  @Requires('signed-in')
  @Header('content-disposition', 'attachment; filename="shifts.ics"')
  @Header('cache-control', 'private, no-store')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  async calendar(@PersonId() personId: string): Promise<StreamableFile> {
    const { language } = currentContext();
    const shifts = (await this.reader.mine(personId)).map(({ id, channel, at }) => ({
      id,
      name: channel.names[language] ?? Object.values(channel.names)[0] ?? '',
      ...at,
    }));
    const file = calendarOfShifts(shifts, this.clock.now());
    return new StreamableFile(Buffer.from(file, 'utf8'), { type: 'text/calendar; charset=utf-8' });
  }
}
