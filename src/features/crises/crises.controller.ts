import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { holds } from '../../platform/access/reach';
import { Requires } from '../../platform/access/requires';
import { Reaching } from '../../platform/access/subjects';
import { currentActor } from '../../platform/context/context';
import { PersonId } from '../../platform/http/edge';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { CrisesDto, type CrisisDto, StartCrisisDto } from './crises.dto';
import { CrisesReader, type CrisisView } from './crises.reader';
import { Crises } from './crises.service';

@Controller('api/v1')
export class CrisesController {
  constructor(
    private readonly service: Crises,
    private readonly reader: CrisesReader,
  ) {}

  /** Crises that stand, with their reasons, for everybody; who acted, for whoever may moderate and for auditors. */
  @Get('crises')
  @Requires('signed-in')
  async standing(@PersonId() personId: Id): Promise<CrisesDto> {
    const views = await this.reader.standing(personId);
    return this.told(personId, views);
  }

  /** Crises that are over, the last one first. */
  @Get('past-crises')
  @Requires('signed-in')
  async past(@PersonId() personId: Id): Promise<CrisesDto> {
    return this.told(personId, await this.reader.past(personId));
  }

  /** Starts one at once: a lead of the topic who may moderate, alone. */
  @Post('crises')
  @Reaching('topic', 'body.topicId')
  @Requires('feed:triage')
  async start(@PersonId() personId: Id, @Body() body: StartCrisisDto): Promise<CreatedDto> {
    const { topicId, channelIds, reason, belowRank, help } = body;
    return { id: await this.service.start(personId, { topicId, channelIds, reason, belowRank, help }) };
  }

  /** Says that it may end; it ends with a second person's word. */
  @Post('crises/:id/ending')
  @Reaching('crisis')
  @Requires('feed:triage')
  @HttpCode(204)
  end(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<void> {
    return this.service.end(personId, id);
  }

  private async told(personId: Id, views: readonly CrisisView[]): Promise<CrisesDto> {
    const moderates = holds(currentActor(), 'feed:triage') && (await this.service.mayModerate(personId));
    const sees = moderates || holds(currentActor(), 'trail:read');
    const items = views.map(({ firstEnderId, leads, started, endingAsked, ended, ...view }): CrisisDto => {
      const persons = sees ? { started, endingAsked, ended } : { started: null, endingAsked: null, ended: null };
      const ends = moderates && leads && view.endedAt === null && firstEnderId !== personId;
      return { ...view, ...persons, can: ends ? ['end'] : [] };
    });
    return { items, can: moderates ? ['start'] : [] };
  }
}
