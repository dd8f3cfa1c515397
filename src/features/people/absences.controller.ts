import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { Reaching } from '../../platform/access/subjects';
import { CreatedDto, PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { Looks } from '../../platform/trail/looks';
import { AbsencesService } from './absences.service';
import { AbsenceDto, AbsencePageDto, ChangeAbsenceDto, RecordAbsenceDto } from './calendar.dto';
import { CalendarReader } from './calendar.reader';

@Controller('api/v1/people/:id/absences')
@Requires('people:write')
@Reaching('person')
export class AbsencesController {
  constructor(
    private readonly service: AbsencesService,
    private readonly reader: CalendarReader,
  ) {}

  /** When somebody is or was away, the latest first; for HR alone. */
  @Get()
  @Looks('person-page')
  async list(@Param('id', IdPipe) id: string, @Query() query: PageQuery): Promise<AbsencePageDto> {
    const page = await this.reader.absences(id, query.after, query.limit);
    return { items: page.items.map((item) => ({ ...item })), next: page.next };
  }

  /** Records an absence: no nudge comes, claims and reviews go back, dates move by its days and 14 more. */
  @Post()
  async record(@Param('id', IdPipe) id: string, @Body() body: RecordAbsenceDto): Promise<CreatedDto> {
    return { id: await this.service.record(id, { from: body.from, until: body.until }) };
  }

  @Patch(':absenceId')
  @Looks('person-page')
  async change(
    @Param('id', IdPipe) id: string,
    @Param('absenceId', IdPipe) absenceId: string,
    @Body() { from, until }: ChangeAbsenceDto,
  ): Promise<AbsenceDto> {
    const stated = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
    return { id: absenceId, ...(await this.service.change(id, absenceId, stated)) };
  }

  @Delete(':absenceId')
  @HttpCode(204)
  async remove(@Param('id', IdPipe) id: string, @Param('absenceId', IdPipe) absenceId: string): Promise<void> {
    await this.service.remove(id, absenceId);
  }
}
