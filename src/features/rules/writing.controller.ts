import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { notFound } from '../../kernel/problem';
import { Requires } from '../../platform/access/requires';
import { IfMatch, PersonId } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { wordDiff } from '../manuscripts/public';
import { ComparisonsReader } from './comparisons.reader';
import { QuizzesOfEditions } from './edition-quizzes.service';
import { EditionsReader } from './editions.reader';
import { CreateEditionDto, ReviseEditionDto } from './edition-requests.dto';
import { EditionDto } from './rules.dto';
import { type Proposal, RulesService } from './rules.service';
import { WavesService } from './waves.service';
import {
  ComparisonDto,
  ComparisonQuery,
  EditionProposalDto,
  EditionQuizInputDto,
  StatedQuizDto,
  WaveDto,
} from './writing.dto';

/** Writing an edition: what Markdown would become, clause by clause, against any other. */
@Controller('api/v1')
export class WritingController {
  constructor(
    private readonly service: RulesService,
    private readonly reader: EditionsReader,
    private readonly quizzes: QuizzesOfEditions,
    private readonly comparisons: ComparisonsReader,
    private readonly waves: WavesService,
  ) {}

  /** What Markdown would become as the next edition: each clause with how it was matched. Nothing is kept. */
  @Post('rules-documents/:id/edition-proposals')
  @Requires('rules:write')
  @HttpCode(200)
  async propose(@Param('id', IdPipe) id: string, @Body() body: CreateEditionDto): Promise<EditionProposalDto> {
    return proposalDto(await this.service.propose(id, body));
  }

  /** Writes a draft anew, clause by clause; `If-Match` guards against overwriting. Approvals of it are void. */
  @Put('rules-editions/:id/clauses')
  @Requires('rules:write')
  async revise(
    @PersonId() person: string,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | null,
    @Body() body: ReviseEditionDto,
  ): Promise<EditionDto> {
    await this.service.revise(id, version, body);
    return this.edition(person, id);
  }

  /** The quiz of an edition with its keys, as it was stated. */
  @Get('rules-editions/:id/quiz')
  @Requires('rules:write')
  async asked(@Param('id', IdPipe) id: string): Promise<StatedQuizDto> {
    const quiz = await this.quizzes.stated(id);
    if (quiz === null) throw notFound();
    return quiz as unknown as StatedQuizDto;
  }

  /** States the quiz that comes before a draft's acknowledgement. */
  @Put('rules-editions/:id/quiz')
  @Requires('rules:write')
  async ask(
    @PersonId() person: string,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number | null,
    @Body() body: EditionQuizInputDto,
  ): Promise<EditionDto> {
    await this.quizzes.state(id, version, body);
    return this.edition(person, id);
  }

  @Delete('rules-editions/:id/quiz')
  @Requires('rules:write')
  @HttpCode(204)
  async askNothing(@Param('id', IdPipe) id: string, @IfMatch() version: number | null): Promise<void> {
    await this.quizzes.state(id, version, null);
  }

  /** Word by word against another edition of the document. */
  @Get('rules-editions/:id/comparison')
  @Requires('signed-in')
  compare(@Param('id', IdPipe) id: string, @Query() query: ComparisonQuery): Promise<ComparisonDto> {
    return this.comparisons.between(query.with, id, query.language ?? null);
  }

  /** How far asking everybody whom the edition concerns has come. */
  @Get('rules-editions/:id/wave')
  @Requires('rules:write')
  async wave(@Param('id', IdPipe) id: string): Promise<WaveDto> {
    const wave = await this.waves.find(id);
    if (wave === null) throw notFound();
    return {
      ...wave,
      startsAt: wave.startsAt.toISOString(),
      startedAt: wave.startedAt?.toISOString() ?? null,
      finishedAt: wave.finishedAt?.toISOString() ?? null,
    };
  }

  private async edition(person: string, id: string): Promise<EditionDto> {
    const edition = await this.reader.edition(id, person);
    if (edition === null) throw notFound();
    return edition;
  }
}

function proposalDto({ languages, metadata, base, before, comparison, numbering }: Proposal): EditionProposalDto {
  const original = languages[0] ?? 'en';
  const was = new Map(before.map((clause) => [clause.number, clause]));
  return {
    languages: [...languages],
    metadata: { ...metadata },
    base: base === null ? null : { id: base.id, number: base.number },
    clauses: comparison.clauses.map((clause, at) => ({
      number: clause.number,
      match: numbering[at]?.by ?? 'new',
      likeness: numbering[at]?.likeness ?? null,
      change: clause.change,
      title: { ...clause.title },
      text: { ...clause.text },
      difference: [...wordDiff(was.get(clause.number)?.text[original] ?? '', clause.text[original] ?? '')],
    })),
    removed: comparison.removed.map(({ number, title }) => ({ number, title: { ...title } })),
  };
}
