import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { isCalendarDate } from '../../kernel/clock';
import { notFound } from '../../kernel/problem';
import { Requires } from '../../platform/access/requires';
import { Reaching } from '../../platform/access/subjects';
import { HouseClock } from '../../platform/database/pace';
import { PersonId } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { Looks } from '../../platform/trail/looks';
import type { Hours } from './calendar';
import { MyCalendarDto, ShiftExceptionPageDto, ShiftExceptionsQuery, StateHoursDto } from './calendar.dto';
import { CalendarReader } from './calendar.reader';
import { CalendarService } from './calendar.service';
import { PeopleReader } from './people.reader';

@Controller('api/v1')
export class CalendarController {
  constructor(
    private readonly clock: HouseClock,
    private readonly people: PeopleReader,
    private readonly reader: CalendarReader,
    private readonly service: CalendarService,
  ) {}

  /** One's own work week, shifts, exceptions and absences. */
  @Get('my/calendar')
  @Requires('signed-in')
  async mine(@PersonId() personId: string): Promise<MyCalendarDto> {
    const person = await this.people.find(personId);
    if (person === null) throw notFound();
    const today = await this.reader.today(personId, this.clock.now());
    const exceptions = await this.reader.exceptions(personId, today, undefined, 100);
    return {
      today,
      timeZone: person.timeZone,
      workWeek: [...person.workWeek],
      shifts: person.shifts.map((shift) => ({ ...shift })),
      exceptions: exceptions.items.map(({ hours, ...rest }) => ({ ...rest, hours: plain(hours) })),
      absences: (await this.reader.absencesFrom(personId, today)).map((absence) => ({ ...absence })),
    };
  }

  /** One's own hours of one day; none: not at work. */
  @Put('my/calendar/exceptions/:date')
  @Requires('signed-in')
  @HttpCode(204)
  async stateMine(@PersonId() personId: string, @Param('date') on: string, @Body() body: StateHoursDto): Promise<void> {
    await this.service.state(personId, date(on), plain(body.hours), 'person');
  }

  @Delete('my/calendar/exceptions/:date')
  @Requires('signed-in')
  @HttpCode(204)
  async removeMine(@PersonId() personId: string, @Param('date') on: string): Promise<void> {
    await this.service.remove(personId, date(on));
  }

  /** Exceptions to somebody's shifts, from a date on. */
  @Get('people/:id/shift-exceptions')
  @Looks('person-page')
  @Reaching('person')
  @Requires('people:read')
  async list(@Param('id', IdPipe) id: string, @Query() query: ShiftExceptionsQuery): Promise<ShiftExceptionPageDto> {
    const from = query.from ?? (await this.reader.today(id, this.clock.now()));
    const page = await this.reader.exceptions(id, from, query.after, query.limit);
    return { items: page.items.map(({ hours, ...rest }) => ({ ...rest, hours: plain(hours) })), next: page.next };
  }

  /** Somebody's hours of one day; none: not at work. */
  @Put('people/:id/shift-exceptions/:date')
  @Reaching('person')
  @Requires('people:write')
  @HttpCode(204)
  async state(@Param('id', IdPipe) id: string, @Param('date') on: string, @Body() body: StateHoursDto): Promise<void> {
    await this.service.state(id, date(on), plain(body.hours), 'hr');
  }

  @Delete('people/:id/shift-exceptions/:date')
  @Reaching('person')
  @Requires('people:write')
  @HttpCode(204)
  async remove(@Param('id', IdPipe) id: string, @Param('date') on: string): Promise<void> {
    await this.service.remove(id, date(on));
  }
}

function plain(hours: readonly Hours[]): Hours[] {
  return hours.map(({ from, until }) => ({ from, until }));
}

/** A path that names no day names nothing. @throws Problem not-found */
function date(text: string): string {
  if (!isCalendarDate(text) || text < '1900-01-01' || text >= '2200-01-01') throw notFound();
  return text;
}
