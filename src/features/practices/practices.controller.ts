import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope } from '../../platform/access/subjects';
import { IfMatch } from '../../platform/http/edge';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { PracticeDto, PracticeInputDto, PracticePageDto, PracticesQuery } from './practices.dto';
import { PracticesReader } from './practices.reader';
import { Practices } from './practices.service';

/** Practices for those who write them; the same for the whole company. */
@Controller('api/v1/practices')
@Requires('practices:write')
export class PracticesController {
  constructor(
    private readonly practices: Practices,
    private readonly reader: PracticesReader,
  ) {}

  /** The latest added first. */
  @Get()
  @AlikeInEveryScope()
  async list(@Query() query: PracticesQuery): Promise<PracticePageDto> {
    const { items, next } = await this.reader.page(query.after, query.limit);
    return { items: items.map((item) => ({ ...item })), next };
  }

  @Post()
  async add(@Body() body: PracticeInputDto): Promise<CreatedDto> {
    return { id: await this.practices.add({ ...body }) };
  }

  @Get(':id')
  @AlikeInEveryScope()
  one(@Param('id', IdPipe) id: string): Promise<PracticeDto> {
    return this.reader.one(id);
  }

  /** Restates a practice; what was submitted before is marked by the rubric of then. */
  @Put(':id')
  async change(
    @Param('id', IdPipe) id: string,
    @Body() body: PracticeInputDto,
    @IfMatch() version: number | null,
  ): Promise<PracticeDto> {
    await this.practices.change(id, { ...body }, version);
    return this.reader.one(id);
  }
}
