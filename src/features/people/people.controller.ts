import { Controller, Get, Param, Query } from '@nestjs/common';
import { notFound } from '../../kernel/problem';
import { Requires } from '../../platform/access/requires';
import { IdPipe } from '../../platform/http/validation';
import { PageQuery } from '../../platform/http/page.dto';
import { PeopleQuery, PersonDto, PersonPageDto, PositionPageDto } from './people.dto';
import { PeopleReader } from './people.reader';

@Controller('api/v1/people')
export class PeopleController {
  constructor(private readonly reader: PeopleReader) {}

  /** Active persons by family name. */
  @Get()
  @Requires('people:read')
  async list(@Query() query: PeopleQuery): Promise<PersonPageDto> {
    const page = await this.reader.page(query.search, query.after, query.limit);
    return { items: [...page.items], next: page.next };
  }

  @Get(':id')
  @Requires('people:read')
  async one(@Param('id', IdPipe) id: string): Promise<PersonDto> {
    const person = await this.reader.find(id);
    if (person === null) throw notFound();
    return person;
  }

  /** What somebody's position was, by date, newest first. */
  @Get(':id/positions')
  @Requires('people:read')
  async positions(@Param('id', IdPipe) id: string, @Query() query: PageQuery): Promise<PositionPageDto> {
    await this.one(id);
    const page = await this.reader.positions(id, query.after, query.limit);
    return { items: [...page.items], next: page.next };
  }
}
