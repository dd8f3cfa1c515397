import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { notFound } from '../../kernel/problem';
import { holds } from '../../platform/access/reach';
import { Requires } from '../../platform/access/requires';
import { Reaching, ReachingInSql } from '../../platform/access/subjects';
import { currentActor } from '../../platform/context/context';
import { IfMatch } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { Looks } from '../../platform/trail/looks';
import { AddPersonDto, ChangePersonDto, DepartureDto, RehireDto } from './change-person.dto';
import { OnePersonDto, PeopleQuery, PersonDto, PersonPageDto, PositionPageDto, PositionsQuery } from './people.dto';
import { PeopleReader, type PersonView } from './people.reader';
import { PeopleService } from './people.service';

@Controller('api/v1/people')
export class PeopleController {
  constructor(
    private readonly reader: PeopleReader,
    private readonly service: PeopleService,
  ) {}

  /** Active persons (or those who left) by family name. */
  @Get()
  @Requires('people:read')
  @ReachingInSql()
  async list(@Query() query: PeopleQuery): Promise<PersonPageDto> {
    const page = await this.reader.page(query, query.after, query.limit);
    return { items: page.items.map(toDto), next: page.next };
  }

  /** Adds one person; many come by an import. */
  @Post()
  @Requires('people:write')
  async add(@Body() body: AddPersonDto): Promise<OnePersonDto> {
    return this.one(await this.service.add(body));
  }

  @Get(':id')
  @Reaching('person')
  @Requires('people:read')
  @Looks('person-page')
  async one(@Param('id', IdPipe) id: string): Promise<OnePersonDto> {
    const person = await this.reader.find(id);
    if (person === null) throw notFound();
    return withCan(person);
  }

  /** Changes what is stated: `null` clears, absent leaves. `If-Match` guards against overwriting. */
  @Patch(':id')
  @Looks('person-page')
  @Reaching('person')
  @Requires('people:write')
  async change(
    @Param('id', IdPipe) id: string,
    @Body() body: ChangePersonDto,
    @IfMatch() version: number | null,
  ): Promise<OnePersonDto> {
    return withCan(await this.service.change(id, body, version));
  }

  /** They leave, at once or on their last day: logins, tokens and roles end, and nothing is deleted. */
  @Post(':id/departure')
  @Looks('person-page')
  @Reaching('person')
  @Requires('people:write')
  @HttpCode(200)
  async depart(
    @Param('id', IdPipe) id: string,
    @Body() body: DepartureDto,
    @IfMatch() version: number | null,
  ): Promise<OnePersonDto> {
    return withCan(await this.service.depart(id, body.leftOn, version));
  }

  /** The same person comes back, without the roles they had; also takes back a departure that is still to come. */
  @Post(':id/rehire')
  @Looks('person-page')
  @Reaching('person')
  @Requires('people:write')
  @HttpCode(200)
  async rehire(
    @Param('id', IdPipe) id: string,
    @Body() body: RehireDto,
    @IfMatch() version: number | null,
  ): Promise<OnePersonDto> {
    return withCan(await this.service.rehire(id, body.hiredOn, version));
  }

  /** What somebody's position was, by date, newest first; `on` asks for one date. */
  @Get(':id/positions')
  @Reaching('person')
  @Requires('people:read')
  @Looks('person-page')
  async positions(@Param('id', IdPipe) id: string, @Query() query: PositionsQuery): Promise<PositionPageDto> {
    await this.one(id);
    const page = await this.reader.positions(id, query.on, query.after, query.limit);
    return { items: [...page.items], next: page.next };
  }
}

function toDto(person: PersonView): PersonDto {
  return {
    ...person,
    names: { ...person.names },
    languages: [...person.languages],
    workWeek: [...person.workWeek],
    shifts: person.shifts.map((shift) => ({ ...shift })),
  };
}

function withCan(person: PersonView): OnePersonDto {
  const actor = currentActor();
  const writes = actor.kind === 'person' && holds(actor, 'people:write');
  const acts = person.active ? ['change', 'depart', 'absences'] : ['rehire'];
  return { ...toDto(person), can: writes ? acts : [] };
}
