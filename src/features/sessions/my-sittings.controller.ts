import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Id } from '../../kernel/id';
import { Requires } from '../../platform/access/requires';
import { currentContext } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { PersonId } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { Attendance } from './attendance.service';
import { invitationOf } from './invitation';
import { AskedPlaceDto, EnterCodeDto, type MySittingDto, MySittingListDto, MySittingsQuery } from './my-sittings.dto';
import { mySittingActs, MySittingsReader, type MySittingView } from './my-sittings.reader';
import { Places } from './places.service';

const CALENDAR = 'text/calendar; charset=utf-8';

/** Dates of workshops and webinars that my tracks ask for, and my places on them. */
@Controller('api/v1/my/sittings')
@Requires('signed-in')
export class MySittingsController {
  constructor(
    private readonly reader: MySittingsReader,
    private readonly service: Places,
    private readonly attendance: Attendance,
    private readonly clock: HouseClock,
  ) {}

  @Get()
  async list(@PersonId() personId: Id, @Query() query: MySittingsQuery): Promise<MySittingListDto> {
    const views = await this.reader.mine(personId, query.session ?? null);
    const now = this.clock.now();
    return { items: views.map((view) => toDto(view, now)) };
  }

  /** Takes a place, or one in the line when it is full. */
  @Post(':id/place')
  take(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<AskedPlaceDto> {
    return this.service.take(personId, id);
  }

  /** Gives it back; whoever is next has it at once. */
  @Delete(':id/place')
  @HttpCode(204)
  giveBack(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<void> {
    return this.service.giveBack(personId, id);
  }

  /** The date as a file for one's calendar; a later one takes the place of an earlier one there. */
  @Get(':id/calendar.ics')
  @Header('content-disposition', 'attachment; filename="session.ics"')
  @Header('cache-control', 'private, no-store')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  async calendar(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<StreamableFile> {
    const { language } = currentContext();
    const invitation = await this.reader.invitation(personId, id, language);
    const file = invitationOf(invitation, language, this.clock.now());
    return new StreamableFile(Buffer.from(file, 'utf8'), { type: CALENDAR });
  }

  /** By the code that is shown in the room now. */
  @Post(':id/attendance')
  @HttpCode(204)
  attend(@PersonId() personId: Id, @Param('id', IdPipe) id: string, @Body() { code }: EnterCodeDto): Promise<void> {
    return this.attendance.enter(personId, id, code);
  }
}

function toDto(view: MySittingView, now: Date): MySittingDto {
  const { capacity, held, hosting: _hosting, startsAt, endsAt, attendedAt, languages, hosts, ...rest } = view;
  return {
    ...rest,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    attendedAt: attendedAt?.toISOString() ?? null,
    languages: [...languages],
    hosts: hosts.map((host) => ({ ...host })),
    free: Math.max(0, capacity - held),
    can: mySittingActs(view, now),
  };
}
