import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { AnswersSecret, Requires } from '../../platform/access/requires';
import { PersonId } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { message } from '../../platform/i18n/messages';
import { Looks } from '../../platform/trail/looks';
import { CheckRunDto, PracticedWordsDto, RevisionFindingsDto, RunChecksDto } from './check-runs.dto';
import { ChecksService, type Live } from './checks.service';
import { FindingsReader } from './findings.reader';
import { PracticeChecks } from './practice-checks.service';
import { pictureOf } from './run';

/** Checks of words. */
@Controller('api/v1')
@Requires('signed-in')
export class CheckRunsController {
  constructor(
    private readonly checks: ChecksService,
    private readonly practices: PracticeChecks,
    private readonly reader: FindingsReader,
  ) {}

  /** Checks words that one may draft there. Nothing is kept, neither the words nor what was found. */
  @Post('check-runs')
  @HttpCode(200)
  @AnswersSecret()
  async run(@PersonId() personId: Id, @Body() body: RunChecksDto): Promise<CheckRunDto> {
    const { channelId, text, title = null, kind, relationship, language, images = [] } = body;
    const said = { kind, relationship, language, title, pictures: images.map(pictureOf) };
    return toDto(await this.checks.live(personId, channelId, text, said), language);
  }

  /** Checks an answer to a practice that my tracks ask for. Nothing is kept. */
  @Post('my/practices/:id/check-runs')
  @HttpCode(200)
  @AnswersSecret()
  async practised(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Body() { text, language }: PracticedWordsDto,
  ): Promise<CheckRunDto> {
    return toDto(await this.practices.live(personId, id, text, language), language);
  }

  /** What was found in a submitted revision, for its author and whoever may read it. */
  @Get('drafts/:id/revisions/:number/findings')
  @Looks<RevisionFindingsDto>('draft', ({ authorId }) => [authorId])
  ofRevision(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Param('number') number: string,
  ): Promise<RevisionFindingsDto> {
    if (!/^[1-9]\d{0,8}$/.test(number)) throw notFound({ id });
    return this.reader.of(personId, id, Number(number));
  }
}

function toDto({ findings, forYou }: Live, language: string): CheckRunDto {
  const told = message(language, 'finding.protected-talk');
  return { findings: [...findings], forYou: forYou.map((place) => ({ ...place, message: told })) };
}
