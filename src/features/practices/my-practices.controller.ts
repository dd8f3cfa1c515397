import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { IfMatch, PersonId } from '../../platform/http/edge';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { Training } from '../training/public';
import { Answers } from './answers.service';
import {
  KeptWordsDto,
  type MyPracticeDto as Answered,
  MyPracticeDto,
  type MyPracticeState,
  WordsInputDto,
} from './my-practices.dto';
import { MyPracticeReader, type MyPracticeView, type OwnSubmission } from './my-practice.reader';
import type { Standing } from './submission';

/** Practices that my tracks ask for. */
@Controller('api/v1/my/practices')
@Requires('signed-in')
export class MyPracticesController {
  constructor(
    private readonly answers: Answers,
    private readonly reader: MyPracticeReader,
    private readonly training: Training,
  ) {}

  @Get(':id')
  async one(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<MyPracticeDto> {
    const view = await this.reader.mine(personId, id);
    await this.training.demandMaterial(personId, id);
    return toDto(view);
  }

  /** Keeps words that nobody else reads, over the version they were written on (`If-Match`; 0 for the first). */
  @Put(':id/words')
  async keep(
    @PersonId() personId: string,
    @Param('id', IdPipe) id: string,
    @Body() { text, language }: WordsInputDto,
    @IfMatch() version: number | null,
  ): Promise<KeptWordsDto> {
    return { version: await this.answers.save(personId, id, { text, language }, version) };
  }

  /** Submits the words as they were kept. */
  @Post(':id/submission')
  async submit(
    @PersonId() personId: string,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | null,
  ): Promise<CreatedDto> {
    return { id: await this.answers.submit(personId, id, version) };
  }
}

function stateOf({ done, waiting, used, allowed }: Standing): MyPracticeState {
  if (waiting) return 'waiting';
  if (done) return 'passed';
  return used >= allowed ? 'used-up' : 'open';
}

function toDto({ standing, words, submissions, model, rubric, ...rest }: MyPracticeView): Answered {
  const state = stateOf(standing);
  return {
    ...rest,
    criteria: rubric.map(({ names }) => ({ ...names })),
    state,
    used: standing.used,
    allowed: standing.allowed,
    words: words === null ? null : { ...words, editedAt: words.editedAt.toISOString() },
    submissions: submissions.map(ownDto),
    model: state === 'passed' || state === 'used-up' ? model : null,
  };
}

function ownDto(own: OwnSubmission): Answered['submissions'][number] {
  const marked = own.markedAt !== null;
  return {
    ...own,
    submittedAt: own.submittedAt.toISOString(),
    markedAt: own.markedAt?.toISOString() ?? null,
    rubric: marked ? own.rubric.map((each) => ({ ...each, levels: [...each.levels] })) : null,
    marks: own.marks === null ? null : own.marks.map((each) => ({ ...each })),
  };
}
