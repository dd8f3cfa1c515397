import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { holds } from '../../platform/access/reach';
import { Requires } from '../../platform/access/requires';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { PersonId } from '../../platform/http/edge';
import { CreatedDto, PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import type { Localised } from '../../platform/i18n/messages';
import { Audiences } from '../audiences/public';
import {
  MoratoriaDto,
  type MoratoriumDto,
  type MoratoriumWordDto,
  PastMoratoriaDto,
  type PastMoratoriumDto,
  StartMoratoriumDto,
} from './moratoria.dto';
import { MoratoriaReader, type MoratoriumPerson, type MoratoriumView } from './moratoria.reader';
import { MoratoriaService } from './moratoria.service';

@Controller('api/v1')
export class MoratoriaController {
  constructor(
    private readonly service: MoratoriaService,
    private readonly reader: MoratoriaReader,
    private readonly audiences: Audiences,
    private readonly clock: HouseClock,
  ) {}

  /** Moratoria that hold or are planned, with their reasons, for everybody. */
  @Get('moratoria')
  @Requires('signed-in')
  async list(@PersonId() personId: string): Promise<MoratoriaDto> {
    const moderates = await this.service.mayModerate(personId);
    const now = this.clock.now();
    const items: MoratoriumDto[] = [];
    for (const view of await this.reader.standing(personId)) {
      items.push({
        ...whatOf(view),
        until: view.until?.toISOString() ?? null,
        audienceNames: await this.audienceNames(view.audienceId),
        holds: view.from <= now,
        mine: view.mine,
        ending: view.firstEnderId !== null,
        endingAsked: moderates ? word(view.firstEnder, view.firstEnderAt) : null,
        can: moderates && view.firstEnderId !== personId ? ['end'] : [],
      });
    }
    return { items, can: moderates ? ['start'] : [] };
  }

  /** Moratoria that are over, the last one first, with who started and ended them: for whoever may moderate, and for auditors. */
  @Get('past-moratoria')
  @Requires('signed-in')
  async past(@PersonId() personId: string, @Query() query: PageQuery): Promise<PastMoratoriaDto> {
    if (!holds(currentActor(), 'trail:read')) await this.service.demandModerator(personId);
    const { items, next } = await this.reader.past(personId, query.after, query.limit);
    return { items: items.map(toPast), next };
  }

  /** Starts one at once, or plans it: anybody who may moderate, alone. */
  @Post('moratoria')
  @Requires('signed-in')
  async start(@PersonId() personId: string, @Body() body: StartMoratoriumDto): Promise<CreatedDto> {
    const { reason, channelIds, countries, capabilities, audienceId } = body;
    const from = body.from === undefined ? null : new Date(body.from);
    const until = body.until === null ? null : new Date(body.until);
    return {
      id: await this.service.start({ reason, from, until, channelIds, countries, capabilities, audienceId }, personId),
    };
  }

  /** Says that it may end; it ends with a second person's word. */
  @Post('moratoria/:id/ending')
  @Requires('signed-in')
  @HttpCode(204)
  async end(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<void> {
    await this.service.end(id, personId);
  }

  private async audienceNames(id: string | null): Promise<Localised | null> {
    return id === null ? null : { ...(await this.audiences.names(id)) };
  }
}

function whatOf({ id, reason, from, audienceId, channelIds, channelNames, countries, capabilities }: MoratoriumView) {
  return {
    ...{ id, reason, audienceId, from: from.toISOString() },
    channelIds: channelIds === null ? null : [...channelIds],
    channelNames: channelNames.map((names) => ({ ...names })),
    countries: countries === null ? null : [...countries],
    capabilities: [...capabilities],
  };
}

function word(person: MoratoriumPerson | null, at: Date | null): MoratoriumWordDto | null {
  return person === null || at === null
    ? null
    : { name: person.name, names: { ...person.names }, at: at.toISOString() };
}

function toPast(view: MoratoriumView): PastMoratoriumDto {
  const { starter, recordedAt, until, endedAt, firstEnder, firstEnderAt, secondEnder } = view;
  const ended = [word(firstEnder, firstEnderAt), word(secondEnder, endedAt)];
  return {
    ...whatOf(view),
    until: (endedAt ?? until ?? recordedAt).toISOString(),
    started: { name: starter.name, names: { ...starter.names }, at: recordedAt.toISOString() },
    ended: ended.filter((each) => each !== null),
  };
}
