import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Requires } from '../../platform/access/requires';
import { PersonId } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { AttemptsReader } from './attempts.reader';
import { AttemptsService } from './attempts.service';
import { QuestionImports } from './question-imports.service';
import { ImportedQuestionsDto, ImportQuery, QuestionsDto } from './questions.dto';
import { AttemptDto, QuizDto, ResultDto, SubmitAttemptDto } from './quizzes.dto';

@Controller('api/v1')
export class QuizzesController {
  constructor(
    private readonly service: AttemptsService,
    private readonly reader: AttemptsReader,
    private readonly imports: QuestionImports,
  ) {}

  /** A quiz, and how the caller did at it so far. */
  @Get('quizzes/:id')
  @Requires('signed-in')
  async quiz(@PersonId() person: string, @Param('id', IdPipe) id: string): Promise<QuizDto> {
    await this.service.demandShown(id, person);
    return this.reader.quiz(id, person);
  }

  /** The bank with its keys, for authors. */
  @Get('quizzes/:id/questions')
  @Requires('curricula:write')
  async questions(@Param('id', IdPipe) id: string): Promise<QuestionsDto> {
    return this.reader.questions(id);
  }

  /** Starts an attempt, or answers the open one: drawn, shuffled questions without keys. */
  @Post('quizzes/:id/attempts')
  @Requires('signed-in')
  async start(@PersonId() person: string, @Param('id', IdPipe) id: string): Promise<AttemptDto> {
    return this.reader.view(await this.service.start(id, person));
  }

  /** One's own attempt. */
  @Get('quiz-attempts/:id')
  @Requires('signed-in')
  async attempt(@PersonId() person: string, @Param('id', IdPipe) id: string): Promise<AttemptDto> {
    return this.reader.view(await this.reader.own(id, person));
  }

  /** Submits an attempt, once; submitted again, it answers the same result. */
  @Post('quiz-attempts/:id/submission')
  @Requires('signed-in')
  async submit(
    @PersonId() person: string,
    @Param('id', IdPipe) id: string,
    @Body() body: SubmitAttemptDto,
  ): Promise<ResultDto> {
    return this.reader.result(await this.service.submit(id, person, body.answers));
  }

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
