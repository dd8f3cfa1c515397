import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { notFound } from '../../kernel/problem';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope, Reaching } from '../../platform/access/subjects';
import { HouseClock } from '../../platform/database/pace';
import { IfMatch } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { ChannelAccess } from '../channels/public';
import { isOpen, opensAt } from './due';
import { countries, holidaysOf, regionsOf } from './holidays';
import { DAY_MINUTES, dateIn, type Span } from './opening';
import type { Terms } from './terms';
import { HolidayPlacesDto, HolidayQuery, type OpeningHoursDto, StateTermsDto, TermsDto } from './terms.dto';
import { TermsReader } from './terms.reader';
import { TermsService } from './terms.service';

@Controller('api/v1')
export class ServiceTermsController {
  constructor(
    private readonly clock: HouseClock,
    private readonly access: ChannelAccess,
    private readonly reader: TermsReader,
    private readonly service: TermsService,
  ) {}

  /** When a channel is open, and how soon it answers. */
  @Get('channels/:id/service-terms')
  @AlikeInEveryScope()
  @Requires('channels:read')
  async one(@Param('id', IdPipe) id: string): Promise<TermsDto> {
    return this.shown(await this.reader.find(id));
  }

  /** States it anew; what waits is dated anew. `If-Match` guards against overwriting. */
  @Put('channels/:id/service-terms')
  @Reaching('channel')
  @Requires('channels:write')
  async state(
    @Param('id', IdPipe) id: string,
    @Body() { week, ...stated }: StateTermsDto,
    @IfMatch() version: number | null,
  ): Promise<TermsDto> {
    return this.shown(await this.service.state(id, { ...stated, week: week?.map(toSpan) ?? null }, version));
  }

  /** Countries whose holidays are known; with a country: its regions that have holidays of their own. */
  @Get('holiday-places')
  @AlikeInEveryScope()
  @Requires('channels:read')
  places(@Query() { country }: HolidayQuery): HolidayPlacesDto {
    if (country === undefined) return { items: countries().map((code) => ({ code, name: null })) };
    return { items: Object.entries(regionsOf(country)).map(([code, name]) => ({ code, name })) };
  }

  private async shown(terms: Terms | null): Promise<TermsDto> {
    if (terms === null) throw notFound();
    const { channelId, week, country, region, timeZone } = terms;
    const now = this.clock.now();
    const calendar = (await this.reader.calendars([channelId], now)).get(channelId) ?? null;
    const open = isOpen(calendar, now);
    const holidays = country === null ? [] : holidaysOf(country, region, timeZone, dateIn(timeZone, now), 365);
    return {
      ...terms,
      week: week?.map(toHours) ?? null,
      closed: [...terms.closed],
      levels: terms.levels.map((level) => ({ ...level })),
      open,
      opensAt: open ? null : (opensAt(calendar, now)?.toISOString() ?? null),
      topics: await this.reader.topics(),
      holidays: holidays.map(({ date, names }) => ({ date, names })),
      can: (await this.access.mayChange(channelId)) ? ['change'] : [],
    };
  }
}

function toSpan({ day, from, until }: OpeningHoursDto): Span {
  return { day, from: minutesOf(from), until: minutesOf(until) };
}

function toHours({ day, from, until }: Span): OpeningHoursDto {
  return { day, from: clockOf(from), until: clockOf(until) };
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

function clockOf(minutes: number): string {
  if (minutes === DAY_MINUTES) return '24:00';
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
