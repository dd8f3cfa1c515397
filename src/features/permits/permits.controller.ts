import { Controller, Get, Param, Query } from '@nestjs/common';
import { notFound } from '../../kernel/problem';
import { Requires } from '../../platform/access/requires';
import { Reaching } from '../../platform/access/subjects';
import { currentContext } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { PersonId } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { message } from '../../platform/i18n/messages';
import { Looks } from '../../platform/trail/looks';
import { PeopleReader } from '../people/public';
import { type Overview, Overviews, type Reach } from './overviews.service';
import { MyPermitsDto, type PermitBeltDto, PermitsDto, PermitsQuery, ReachDto } from './permits.dto';
import type { Belt } from './permits.reader';
import { SuspensionsRepository } from './suspensions.repository';

@Controller('api/v1')
export class PermitsController {
  constructor(
    private readonly overviews: Overviews,
    private readonly suspensions: SuspensionsRepository,
    private readonly people: PeopleReader,
    private readonly clock: HouseClock,
  ) {}

  /** What I may do, where, and what the next step asks. */
  @Get('my/permits')
  @Requires('signed-in')
  async mine(@PersonId() personId: string): Promise<MyPermitsDto> {
    const suspensions = (await this.suspensions.holding(personId, this.clock.now())).map((held) => ({
      id: held.id,
      reason: held.reason,
      from: held.from.toISOString(),
      until: held.until?.toISOString() ?? null,
    }));
    return { ...toDto(await this.overviews.of(personId)), suspensions };
  }

  /** What a person may do, now or recomputed for an instant. */
  @Get('people/:id/permits')
  @Reaching('person')
  @Requires('people:read')
  @Looks('permits')
  async of(@Param('id', IdPipe) id: string, @Query() query: PermitsQuery): Promise<PermitsDto> {
    if ((await this.people.find(id)) === null) throw notFound();
    return toDto(await this.overviews.of(id, query.at === undefined ? undefined : new Date(query.at)));
  }
}

function toDto(overview: Overview): PermitsDto {
  return {
    at: overview.at.toISOString(),
    tableVersion: overview.tableVersion,
    belt: beltDto(overview.belt),
    channels: overview.channels.map((channel) => ({ ...channel, languages: [...channel.languages] })),
    items: overview.items.map((item) => ({
      capability: item.capability,
      anywhere: reachDto(item.anywhere),
      channels: item.channels.map((there) => ({ channelId: there.channelId, ...reachDto(there) })),
    })),
  };
}

function beltDto(belt: Belt | null): PermitBeltDto | null {
  return belt === null ? null : { code: belt.code, rank: belt.rank, colour: belt.colour, names: { ...belt.names } };
}

function reachDto({ reach, review, next }: Reach): ReachDto {
  const { language } = currentContext();
  if (next === null) return { reach, review, next };
  const missing = next.missing.map((lack) => ({
    ...lack,
    detail: message(language, `missing.${lack.kind}`, { ...lack }),
  }));
  return { reach, review, next: { risk: next.risk, missing } };
}
