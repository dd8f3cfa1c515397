import { Controller, Get, Param, Query } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { IdPipe } from '../../platform/http/validation';
import { DifficultiesDto, RevisionQuery } from './difficulty.dto';
import { DifficultyReader } from './difficulty.reader';

@Controller('api/v1')
@Requires('curricula:write')
export class DifficultyController {
  constructor(private readonly reader: DifficultyReader) {}

  /** How hard the questions of a quiz are, by first attempts. */
  @Get('quizzes/:id/difficulty')
  quiz(@Param('id', IdPipe) id: string): Promise<DifficultiesDto> {
    return this.reader.ofQuiz(id);
  }

  /** How hard a revision of a question of the bank is, over all quizzes that drew it; no item when none did. */
  @Get('bank-questions/:id/difficulty')
  bankQuestion(@Param('id', IdPipe) id: string, @Query() query: RevisionQuery): Promise<DifficultiesDto> {
    return this.reader.ofBankQuestion(id, query.revision);
  }
}
