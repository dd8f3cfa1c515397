import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope } from '../../platform/access/subjects';
import { IdPipe } from '../../platform/http/validation';
import { AttemptsReader } from './attempts.reader';
import { QuizPreviews } from './previews.service';
import { AttemptDto, MarkPreviewDto, ResultDto } from './quizzes.dto';

@Controller('api/v1/quizzes/:id')
@Requires('curricula:write')
@AlikeInEveryScope()
export class QuizPreviewsController {
  constructor(
    private readonly previews: QuizPreviews,
    private readonly reader: AttemptsReader,
  ) {}

  /** What an attempt would ask, for authors: no attempt is begun, and nothing is kept. */
  @Post('previews')
  @HttpCode(200)
  async ask(@Param('id', IdPipe) id: string): Promise<AttemptDto> {
    return this.reader.view(await this.previews.ask(id));
  }

  /** Marks answers to such a look, and keeps none of them. */
  @Post('preview-results')
  @HttpCode(200)
  async mark(@Param('id', IdPipe) id: string, @Body() { preview, answers }: MarkPreviewDto): Promise<ResultDto> {
    return this.reader.result(await this.previews.mark(id, preview, answers));
  }
}
