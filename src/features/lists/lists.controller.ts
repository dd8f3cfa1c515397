import { Readable } from 'node:stream';
import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Id } from '../../kernel/id';
import { Requires } from '../../platform/access/requires';
import { ReachingInSql } from '../../platform/access/subjects';
import { PersonId } from '../../platform/http/edge';
import { unsupportedMediaType } from '../../platform/http/http.errors';
import { IdPipe } from '../../platform/http/validation';
import { PeopleListDto } from './lists.dto';
import { PeopleLists } from './lists.service';

@Controller('api/v1/people-lists')
@Requires('training:assign')
@ReachingInSql()
export class PeopleListsController {
  constructor(private readonly lists: PeopleLists) {}

  /**
   * Takes a list of up to 100,000 people for an act on many: personnel numbers or e-mail addresses, as pasted text (by
   * line, comma or semicolon) or as CSV with a column that is headed so. It is kept for a few days.
   */
  @Post()
  @ApiConsumes('text/plain', 'text/csv')
  @ApiBody({ schema: { type: 'string' } })
  async take(@PersonId() personId: Id, @Req() request: FastifyRequest): Promise<PeopleListDto> {
    if (!(request.body instanceof Readable)) throw unsupportedMediaType();
    const isFile = request.headers['content-type']?.startsWith('text/csv') === true;
    const { unknown, ...list } = await this.lists.take(personId, request.body, isFile);
    return { ...list, unknown: [...unknown] };
  }

  /** A list of one's own. */
  @Get(':id')
  async one(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<PeopleListDto> {
    const { unknown, ...list } = await this.lists.find(personId, id);
    return { ...list, unknown: [...unknown] };
  }
}
