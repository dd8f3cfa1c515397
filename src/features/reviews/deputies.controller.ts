import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope } from '../../platform/access/subjects';
import { PersonId } from '../../platform/http/edge';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { DeputiesDto, NameDeputyDto } from './deputies.dto';
import { DeputiesService } from './deputies.service';

/** Who stands in for a reviewer; each names their own. */
@Controller('api/v1/my/deputies')
@AlikeInEveryScope()
@Requires('drafts:review')
export class DeputiesController {
  constructor(private readonly service: DeputiesService) {}

  /** Those who stand in for the caller, and those for whom the caller does, now and to come. */
  @Get()
  async own(@PersonId() personId: Id): Promise<DeputiesDto> {
    return { items: await this.service.of(personId) };
  }

  @Post()
  async name(@PersonId() personId: Id, @Body() { deputyId, from, until }: NameDeputyDto): Promise<CreatedDto> {
    return { id: await this.service.name(personId, deputyId, new Date(from), new Date(until)) };
  }

  @Delete(':id')
  @HttpCode(204)
  end(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<void> {
    return this.service.end(personId, id);
  }
}
