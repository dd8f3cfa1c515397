import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { PersonId } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { AttemptsReader } from './attempts.reader';
import { AttemptsService } from './attempts.service';
import { AttemptDto, QuestionsDto, QuizDto, ResultDto, SubmitAttemptDto } from './quizzes.dto';

@Controller('api/v1')
export class QuizzesController {
  constructor(
    private readonly service: AttemptsService,
    private readonly reader: AttemptsReader,
  ) {}

  /** A quiz, and how the caller did at it so far. */
  @Get('quizzes/:id')
  @Requires('signed-in')
  async quiz(@PersonId() person: string, @Param('id', IdPipe) id: string): Promise<QuizDto> {
    await this.service.demandShown(id, person);
    return this.reader.quiz(id, person);
  }

  /** What a quiz asks of its own with the keys, and what it draws from the bank; for authors. */
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
}
