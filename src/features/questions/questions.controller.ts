import { Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Requires } from '../../platform/access/requires';
import { QuestionImports } from './question-imports.service';
import { ImportedQuestionsDto, ImportQuery } from './questions.dto';

@Controller('api/v1')
export class QuestionsController {
  constructor(private readonly imports: QuestionImports) {}

  /** Reads a file of GIFT, Aiken or Moodle's XML into questions; what Obi cannot ask is named with its line. Nothing is stored. */
  @Post('question-imports')
  @Requires('curricula:write')
  @HttpCode(200)
  @ApiConsumes('text/plain')
  @ApiBody({ schema: { type: 'string' } })
  import(@Query() query: ImportQuery, @Req() request: FastifyRequest): Promise<ImportedQuestionsDto> {
    return this.imports.read(request.body, query);
  }
}
