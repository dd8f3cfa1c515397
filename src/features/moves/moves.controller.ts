import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Requires } from '../../platform/access/requires';
import { Reaching, ReachingInSql } from '../../platform/access/subjects';
import { PersonId } from '../../platform/http/edge';
import { CreatedDto, PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { Looks } from '../../platform/trail/looks';
import {
  EnrolmentMoveDto,
  EnrolmentMoveInputDto,
  EnrolmentMovePageDto,
  EnrolmentMovePreviewDto,
  EnrolmentMoveTrialDto,
  MoveItemPageDto,
  MoveItemsQuery,
  MyTrainingChangesDto,
} from './moves.dto';
import { MovesReader, type MoveView } from './moves.reader';
import { type MoveInput, Moves } from './moves.service';

/** Acts on many enrolments: to another edition, to a later date, off their assignments, or a reminder. */
@Controller('api/v1')
export class MovesController {
  constructor(
    private readonly moves: Moves,
    private readonly reader: MovesReader,
  ) {}

  /** Who would be changed, who not and why; nothing is done. */
  @Post('enrolment-move-previews')
  @Looks<EnrolmentMovePreviewDto>('training', ({ items }) => items.map(({ personId }) => personId))
  @ReachingInSql()
  @HttpCode(200)
  @Requires('training:assign')
  async preview(@PersonId() personId: Id, @Body() body: EnrolmentMoveTrialDto): Promise<EnrolmentMovePreviewDto> {
    const { excluded, items, unknown, keptBack, ...preview } = await this.moves.preview(personId, inputOf(body));
    return {
      ...preview,
      excluded: excluded.map((each) => ({ ...each })),
      items: items.map((item) => ({ ...item, names: { ...item.names }, trackNames: { ...item.trackNames } })),
      unknown: [...unknown],
      keptBack: [...keptBack],
    };
  }

  /** Acts; the worker does it, part by part. */
  @Post('enrolment-moves')
  @ReachingInSql()
  @Requires('training:assign')
  async make(@PersonId() personId: Id, @Body() body: EnrolmentMoveInputDto): Promise<CreatedDto> {
    return { id: await this.moves.make(personId, { ...inputOf(body), reason: body.reason, expects: body.expects }) };
  }

  /** The latest first, each with how far it has come. */
  @Get('enrolment-moves')
  @ReachingInSql()
  @Requires('training:assign')
  async list(@Query() query: PageQuery): Promise<EnrolmentMovePageDto> {
    const { items, next } = await this.reader.page(query.after, query.limit);
    return { items: items.map(dtoOf), next };
  }

  @Get('enrolment-moves/:id')
  @Reaching('move')
  @Requires('training:assign')
  async one(@Param('id', IdPipe) id: string): Promise<EnrolmentMoveDto> {
    return dtoOf(await this.reader.one(id));
  }

  /** What became of each enrolment. */
  @Get('enrolment-moves/:id/items')
  @Looks<MoveItemPageDto>('training', ({ items }) => items.map(({ personId }) => personId))
  @Reaching('move')
  @Requires('training:assign')
  async items(@Param('id', IdPipe) id: string, @Query() query: MoveItemsQuery): Promise<MoveItemPageDto> {
    await this.reader.one(id);
    const { items, next } = await this.reader.items(id, query.state ?? null, query.after, query.limit);
    return { items: items.map((item) => ({ ...item, names: { ...item.names } })), next };
  }

  /** Stops it: what was done stays, until it is undone. */
  @Post('enrolment-moves/:id/cancellation')
  @Reaching('move')
  @HttpCode(204)
  @Requires('training:assign')
  cancel(@Param('id', IdPipe) id: string): Promise<void> {
    return this.moves.cancel(id);
  }

  /** Takes back exactly what it changed, within the hour; whoever has acted since is left, and listed. */
  @Post('enrolment-moves/:id/undoing')
  @Reaching('move')
  @HttpCode(204)
  @Requires('training:assign')
  undo(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<void> {
    return this.moves.undo(personId, id);
  }

  /** What HR changed of one's own training, and why. */
  @Get('my/training-changes')
  @Requires('signed-in')
  async mine(@PersonId() personId: Id): Promise<MyTrainingChangesDto> {
    const items = await this.reader.mine(personId);
    return { items: items.map((item) => ({ ...item, trackNames: { ...item.trackNames } })) };
  }
}

function inputOf({
  kind,
  editionId,
  dueOn,
  days,
  ...rest
}: EnrolmentMoveTrialDto): Omit<MoveInput, 'reason' | 'expects'> {
  const { track, enrolmentIds, people, audienceId, department, legalEntity, under, late, ...more } = rest;
  const { managerId, standing, listId } = more;
  return {
    ...{ kind, editionId: editionId ?? null, dueOn: dueOn ?? null, days: days ?? null },
    selection: {
      ...{ track, enrolmentIds, people, audienceId, department, legalEntity, under, late, managerId, standing, listId },
    },
  };
}

function dtoOf(view: MoveView): EnrolmentMoveDto {
  const { id, kind, editionId, dueOn, days, reason, state, madeAt, endedAt, undoneAt } = view;
  return {
    ...{ id, kind, editionId, dueOn, days, reason, state, madeAt, endedAt, undoneAt, undoUntil: view.undoUntil },
    ...{ counts: { ...view.counts }, can: [...view.can] },
  };
}
