import { Readable } from 'node:stream';
import { Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { notFound } from '../../kernel/problem';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope } from '../../platform/access/subjects';
import { currentContext } from '../../platform/context/context';
import { unsupportedMediaType } from '../../platform/http/http.errors';
import { PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { message } from '../../platform/i18n/messages';
import { GoalsReader } from './goals.reader';
import { OutcomeImportDto, OutcomeImportQuery, OutcomePageDto } from './outcomes.dto';
import { OutcomesReader } from './outcomes.reader';
import { OutcomesService } from './outcomes.service';

@Controller('api/v1')
export class OutcomesController {
  constructor(
    private readonly service: OutcomesService,
    private readonly reader: OutcomesReader,
    private readonly goals: GoalsReader,
  ) {}

  /** Takes a CSV file with the columns goal (its code), date, quantity and reference: all rows or none. */
  @Post('outcome-imports')
  @Requires('goals:write')
  @HttpCode(200)
  @ApiConsumes('text/csv')
  @ApiBody({ schema: { type: 'string' } })
  async take(@Req() request: FastifyRequest, @Query() query: OutcomeImportQuery): Promise<OutcomeImportDto> {
    if (!(request.body instanceof Readable)) throw unsupportedMediaType();
    const result = await this.service.take(request.body, query.dryRun === 'true');
    const { language } = currentContext();
    const faults = result.faults.map((fault) => ({ ...fault, detail: message(language, `fault.${fault.code}`) }));
    return { ...result, faults };
  }

  /** Outcomes of a goal, latest first. */
  @Get('goals/:id/outcomes')
  @AlikeInEveryScope()
  @Requires('goals:read')
  async list(@Param('id', IdPipe) id: string, @Query() query: PageQuery): Promise<OutcomePageDto> {
    if ((await this.goals.find(id)) === null) throw notFound();
    const page = await this.reader.page(id, query.after, query.limit);
    return { items: page.items.map((item) => ({ ...item })), next: page.next };
  }
}
