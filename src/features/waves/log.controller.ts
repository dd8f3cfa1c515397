import { Controller, Get, Param, Query } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { ReachingInSql } from '../../platform/access/subjects';
import { currentContext } from '../../platform/context/context';
import { PersonId } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { reasonLabel } from '../preferences/public';
import { endedAs, heldAs, type Life, type Reader, stepsOf } from './life';
import { type NudgeLifeDto, type NudgeLogItemDto, NudgeLogPageDto, NudgeLogQuery } from './log.dto';
import { LogReader } from './log.reader';

/** What became of each nudge: for those who run them without a name, for each person of their own. */
@Controller('api/v1')
export class LogController {
  constructor(private readonly reader: LogReader) {}

  @Get('nudge-log')
  @Requires('nudges:run')
  @ReachingInSql()
  async list(@Query() query: NudgeLogQuery): Promise<NudgeLogPageDto> {
    const { reason = null, state = null, mail = null } = query;
    const page = await this.reader.page({ reason, state, mail }, query.after, query.limit);
    const { language } = currentContext();
    return { items: page.items.map((life) => toItem(life, language)), next: page.next };
  }

  @Get('nudge-log/:id')
  @Requires('nudges:run')
  @ReachingInSql()
  async one(@Param('id', IdPipe) id: string): Promise<NudgeLifeDto> {
    return toDto(await this.reader.one(id), 'house');
  }

  /** One of one's own, with all its steps. */
  @Get('my/nudges/:id/log')
  @Requires('signed-in')
  async own(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<NudgeLifeDto> {
    return toDto(await this.reader.own(personId, id), 'person');
  }
}

function toItem(life: Life, language: string): NudgeLogItemDto {
  const ended = life.doneAt !== null ? 'done' : life.endedBecause;
  const waits = life.deliveredAt === null && ended === null;
  const held = life.heldFor.at(-1);
  return {
    id: life.id,
    reason: life.reason,
    label: reasonLabel(life.reason, language),
    foundAt: life.foundAt,
    state: ended !== null ? 'ended' : waits ? 'waiting' : 'delivered',
    heldBecause: waits && held !== undefined ? heldAs(held, 'house') : null,
    dueAt: waits && held !== undefined && heldAs(held, 'house') === held ? life.dueAt : null,
    deliveredAt: life.deliveredAt,
    mail: life.deliveries.find(({ medium }) => medium === 'email')?.state ?? null,
    endedBecause: ended === null ? null : endedAs(ended, 'house'),
  };
}

function toDto(life: Life, reader: Reader): NudgeLifeDto {
  return {
    id: life.id,
    reason: life.reason,
    label: reasonLabel(life.reason, currentContext().language),
    steps: stepsOf(life, reader).map((step) => ({ ...step })),
  };
}
