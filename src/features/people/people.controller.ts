import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { notFound } from '../../kernel/problem';
import { roleMissing } from '../../platform/access/access.errors';
import { holds } from '../../platform/access/reach';
import { Requires } from '../../platform/access/requires';
import { Reaching, ReachingInSql } from '../../platform/access/subjects';
import { currentActor } from '../../platform/context/context';
import { IfMatch } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { Looks } from '../../platform/trail/looks';
import { AddPersonDto, ChangePersonDto, DepartureDto, RehireDto } from './change-person.dto';
import {
  OnePersonDto,
  OrganisationDto,
  PeopleQuery,
  PersonDto,
  PersonPageDto,
  PositionPageDto,
  PositionsQuery,
} from './people.dto';
import { DirectoryReader } from './directory.reader';
import { PeopleReader, type PersonView } from './people.reader';
import { PeopleService } from './people.service';

@Controller('api/v1')
export class PeopleController {
  constructor(
    private readonly reader: PeopleReader,
    private readonly directory: DirectoryReader,
    private readonly service: PeopleService,
  ) {}

  /** Active persons (or those who left) by family name. */
  @Get('people')
  @Requires('people:read')
  @ReachingInSql()
  async list(@Query() query: PeopleQuery): Promise<PersonPageDto> {
    const away = query.away === 'true';
    if (away && !holds(currentActor(), 'people:write')) throw roleMissing({ permission: 'people:write' });
    const page = await this.reader.page({ ...query, away }, query.after, query.limit);
    return { items: page.items.map((person) => ({ ...toDto(person), away: person.away })), next: page.next };
  }

  /** Legal entities, departments, job families, job titles and places that people are in. */
  @Get('organisation')
  @Requires('people:read')
  @ReachingInSql()
  organisation(): Promise<OrganisationDto> {
    return this.directory.organisation();
  }

  /** Adds one person; many come by an import. Whose role is limited adds within their scope. */
  @Post('people')
  @Requires('people:write')
  @ReachingInSql()
  async add(@Body() body: AddPersonDto): Promise<OnePersonDto> {
    return this.one(await this.service.add(body));
  }

  @Get('people/:id')
  @Reaching('person')
  @Requires('people:read')
  @Looks('person-page')
  async one(@Param('id', IdPipe) id: string): Promise<OnePersonDto> {
    const person = await this.reader.find(id);
    if (person === null) throw notFound();
    return this.whole(person);
  }

  /** Changes what is stated: `null` clears, absent leaves. `If-Match` guards against overwriting. */
  @Patch('people/:id')
  @Looks('person-page')
  @Reaching('person')
  @Requires('people:write')
  async change(
    @Param('id', IdPipe) id: string,
    @Body() body: ChangePersonDto,
    @IfMatch() version: number | null,
  ): Promise<OnePersonDto> {
    return this.whole(await this.service.change(id, body, version));
  }

  /** They leave, at once or on their last day: logins, tokens and roles end, and nothing is deleted. */
  @Post('people/:id/departure')
  @Looks('person-page')
  @Reaching('person')
  @Requires('people:write')
  @HttpCode(200)
  async depart(
    @Param('id', IdPipe) id: string,
    @Body() body: DepartureDto,
    @IfMatch() version: number | null,
  ): Promise<OnePersonDto> {
    return this.whole(await this.service.depart(id, body.leftOn, version));
  }

  /** The same person comes back, without the roles they had; also takes back a departure that is still to come. */
  @Post('people/:id/rehire')
  @Looks('person-page')
  @Reaching('person')
  @Requires('people:write')
  @HttpCode(200)
  async rehire(
    @Param('id', IdPipe) id: string,
    @Body() body: RehireDto,
    @IfMatch() version: number | null,
  ): Promise<OnePersonDto> {
    return this.whole(await this.service.rehire(id, body.hiredOn, version));
  }

  /** What somebody's position was, by date, newest first; `on` asks for one date. */
  @Get('people/:id/positions')
  @Reaching('person')
  @Requires('people:read')
  @Looks('person-page')
  async positions(@Param('id', IdPipe) id: string, @Query() query: PositionsQuery): Promise<PositionPageDto> {
    await this.one(id);
    const page = await this.directory.positions(id, query.on, query.after, query.limit);
    return { items: [...page.items], next: page.next };
  }

  private async whole(person: PersonView): Promise<OnePersonDto> {
    const around = await this.directory.around(person.id);
    if (around === null) throw notFound();
    const { within, ...rest } = around;
    const acts = person.active ? ['change', 'depart', 'absences'] : person.forgotten ? [] : ['rehire'];
    const leaving = person.active && person.leftOn !== null ? ['rehire'] : [];
    const can = within && holds(currentActor(), 'people:write') ? [...acts, ...leaving] : [];
    return { ...toDto(person), ...rest, can };
  }
}

function toDto(person: PersonView): PersonDto {
  const { forgotten: _, ...shown } = person;
  return {
    ...shown,
    names: { ...person.names },
    languages: [...person.languages],
    workWeek: [...person.workWeek],
    shifts: person.shifts.map((shift) => ({ ...shift })),
  };
}
