import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { holds } from '../../platform/access/reach';
import { Requires } from '../../platform/access/requires';
import { Reaching, ReachingInSql } from '../../platform/access/subjects';
import { currentActor } from '../../platform/context/context';
import { PersonId } from '../../platform/http/edge';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { Looks } from '../../platform/trail/looks';
import { ReportAudits } from '../../platform/trail/report-audits';
import {
  ConfirmedRecognitionDto,
  ProposeRecognitionDto,
  RecognitionPageDto,
  RecognitionsQuery,
} from './recognitions.dto';
import { canDecide, RecognitionsReader } from './recognitions.reader';
import { Recognitions } from './recognitions.service';

@Controller('api/v1/recognitions')
export class RecognitionsController {
  constructor(
    private readonly recognitions: Recognitions,
    private readonly reader: RecognitionsReader,
    private readonly audits: ReportAudits,
  ) {}

  /** Prior learning proposed for recognition, the latest first. */
  @Get()
  @Looks<RecognitionPageDto>('recognition', ({ items }) => items.map(({ personId }) => personId))
  @ReachingInSql()
  @Requires('training:recognitions')
  async list(@PersonId() personId: string, @Query() query: RecognitionsQuery): Promise<RecognitionPageDto> {
    const purpose = await this.audits.purpose(query, 'recognitions');
    const { items, next } = await this.reader.page(personId, { state: query.state, purpose }, query.after, query.limit);
    const actor = currentActor();
    const mayConfirm = actor.kind === 'person' && holds(actor, 'training:confirm');
    return { items: items.map((item) => ({ ...item, can: canDecide(item, personId, mayConfirm) })), next };
  }

  /** Proposes prior learning of somebody else for recognition. */
  @Post()
  @Reaching('person', 'body.personId')
  @Requires('training:propose')
  async propose(@PersonId() personId: string, @Body() body: ProposeRecognitionDto): Promise<CreatedDto> {
    return { id: await this.recognitions.propose(personId, body) };
  }

  /** Confirms it, as another person than its proposer: the belt is awarded at once. */
  @Post(':id/confirmation')
  @Requires('training:confirm')
  confirm(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<ConfirmedRecognitionDto> {
    return this.recognitions.confirm(personId, id);
  }

  /** Refuses it, as another person than its proposer. */
  @Post(':id/refusal')
  @HttpCode(204)
  @Requires('training:confirm')
  refuse(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<void> {
    return this.recognitions.refuse(personId, id);
  }
}
