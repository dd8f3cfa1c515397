import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { IfMatch, PersonId } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { DutyDto, DutyInputDto, DutyPageDto, DutyQuery, JobFamiliesDto, MyDutiesDto } from './duties.dto';
import { DutiesReader } from './duties.reader';
import { Duties } from './duties.service';

/** The job map: duty by duty, what answers to it in public. */
@Controller('api/v1')
export class DutiesController {
  constructor(
    private readonly duties: Duties,
    private readonly reader: DutiesReader,
  ) {}

  /** Job families of the directory and of the map. */
  @Get('job-families')
  @Requires('jobs:read')
  async families(): Promise<JobFamiliesDto> {
    return { items: [...(await this.reader.families())] };
  }

  /** Duties by job family and place. */
  @Get('duties')
  @Requires('jobs:read')
  async list(@Query() query: DutyQuery): Promise<DutyPageDto> {
    const { items, next } = await this.reader.page(query.jobFamily, query.after, query.limit);
    return { items: [...items], next };
  }

  @Post('duties')
  @Requires('jobs:write')
  async add(@Body() body: DutyInputDto): Promise<DutyDto> {
    return this.reader.one(await this.duties.add(body));
  }

  @Put('duties/:id')
  @Requires('jobs:write')
  async change(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | null,
    @Body() body: DutyInputDto,
  ): Promise<DutyDto> {
    await this.duties.change(id, version, body);
    return this.reader.one(id);
  }

  @Delete('duties/:id')
  @Requires('jobs:write')
  @HttpCode(204)
  remove(@Param('id', IdPipe) id: string): Promise<void> {
    return this.duties.remove(id);
  }

  /** What the duties of one's own job family are in public. */
  @Get('my/duties')
  @Requires('signed-in')
  async mine(@PersonId() personId: string): Promise<MyDutiesDto> {
    const { jobFamily, items } = await this.reader.of(personId);
    return { jobFamily, items: [...items] };
  }
}
