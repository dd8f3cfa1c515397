import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { holds } from '../../platform/access/reach';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope, Reaching } from '../../platform/access/subjects';
import { currentActor } from '../../platform/context/context';
import { PersonId } from '../../platform/http/edge';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { ClauseExamplesDto, ClauseExamplesQuery, PublishExampleDto } from './asks.dto';
import { ExamplesReader } from './examples.reader';
import { ExamplesService } from './examples.service';

@Controller('api/v1')
export class ExamplesController {
  constructor(
    private readonly service: ExamplesService,
    private readonly reader: ExamplesReader,
  ) {}

  /** Questions that were asked and answered, below the clauses of a document. */
  @Get('clause-examples')
  @Requires('signed-in')
  async list(@Query() { documentId }: ClauseExamplesQuery): Promise<ClauseExamplesDto> {
    const actor = currentActor();
    const can = actor.kind === 'person' && holds(actor, 'asks:answer') ? ['withdraw'] : [];
    const items = await this.reader.of(documentId);
    return {
      items: items.map(({ question, answer, publishedAt, ...example }) => ({
        ...example,
        ...{ question: { ...question }, answer: { ...answer }, can },
        publishedAt: publishedAt.toISOString(),
      })),
    };
  }

  /** Publishes what was answered as an example, in words that tell nothing of whoever asked; nothing leads back to them. */
  @Post('asks/:id/examples')
  @Reaching('ask')
  @Requires('asks:answer')
  async publish(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Body() body: PublishExampleDto,
  ): Promise<CreatedDto> {
    return { id: await this.service.publish(personId, id, body) };
  }

  @Post('clause-examples/:id/withdrawal')
  @AlikeInEveryScope()
  @Requires('asks:answer')
  @HttpCode(204)
  withdraw(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<void> {
    return this.service.withdraw(personId, id);
  }
}
