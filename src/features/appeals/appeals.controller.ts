import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { holds } from '../../platform/access/reach';
import { Requires } from '../../platform/access/requires';
import { Reaching, ReachingInSql } from '../../platform/access/subjects';
import { currentActor } from '../../platform/context/context';
import { PersonId } from '../../platform/http/edge';
import { CreatedDto, PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { Looks } from '../../platform/trail/looks';
import { canDecide } from './appeal';
import {
  DecideAppealDto,
  LodgeAppealDto,
  MyAppealableListDto,
  type MyAppealableDto,
  StandingSuspensionPageDto,
} from './appeals.dto';
import { AppealsReader, type SuspensionView } from './appeals.reader';
import { AppealsService } from './appeals.service';

@Controller('api/v1')
export class AppealsController {
  constructor(
    private readonly service: AppealsService,
    private readonly reader: AppealsReader,
  ) {}

  /** Suspensions of my permits, and what became of my appeals. */
  @Get('my/suspensions')
  @Requires('signed-in')
  async mine(@PersonId() personId: Id): Promise<MyAppealableListDto> {
    const items = (await this.reader.own(personId)).map((each) => ({
      ...toDto(each),
      can: each.over || each.appeal !== null ? [] : ['appeal'],
    }));
    return { items };
  }

  /** Against the suspension of my own permits, once; somebody else than who suspended me decides. */
  @Post('my/suspensions/:id/appeal')
  @Requires('signed-in')
  async lodge(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Body() body: LodgeAppealDto,
  ): Promise<CreatedDto> {
    return { id: await this.service.lodge(personId, id, body.words) };
  }

  /** Suspensions that hold or are planned, and appeals that wait, the latest first. */
  @Get('suspensions')
  @ReachingInSql()
  @Requires('permits:appeals')
  @Looks<StandingSuspensionPageDto>('suspensions', ({ items }) => items.map(({ personId }) => personId))
  async list(@PersonId() personId: Id, @Query() query: PageQuery): Promise<StandingSuspensionPageDto> {
    const { items, next } = await this.reader.standing(query.after, query.limit);
    const ends = holds(currentActor(), 'permits:write');
    return {
      items: items.map((each) => ({
        ...toDto(each),
        ...{ personId: each.personId, personName: each.personName },
        ...{ decidedBy: each.decidedBy, deciderName: each.deciderName },
        can: [
          ...canDecide(each, each.appeal?.state ?? null, personId),
          ...(ends && !each.over && each.personId !== personId ? ['end'] : []),
        ],
      })),
      next,
    };
  }

  /** As neither the person nor who suspended them; the outcome is told to the person with its reason. */
  @Post('suspensions/:id/appeal-decision')
  @Reaching('suspension')
  @Requires('permits:appeals')
  @HttpCode(204)
  decide(@PersonId() personId: Id, @Param('id', IdPipe) id: string, @Body() body: DecideAppealDto): Promise<void> {
    return this.service.decide(personId, id, { outcome: body.outcome, reason: body.reason });
  }
}

function toDto({ id, reason, from, until, over, appeal }: SuspensionView): Omit<MyAppealableDto, 'can'> {
  return {
    ...{ id, reason, over },
    from: from.toISOString(),
    until: until?.toISOString() ?? null,
    appeal: appeal === null ? null : { ...appeal },
  };
}
