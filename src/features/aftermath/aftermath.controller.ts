import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Requires } from '../../platform/access/requires';
import { PersonId } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { AftermathListDto, RecordAftermathDto } from './aftermath.dto';
import { Aftermaths } from './aftermath.service';

/** What became of words after they went out: recorded by people, never looked up. */
@Controller('api/v1/drafts/:id/aftermath')
@Requires('signed-in')
export class AftermathController {
  constructor(private readonly service: Aftermaths) {}

  @Get()
  list(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<AftermathListDto> {
    return this.service.list(personId, id);
  }

  /** Records an edit, a deletion or a correction at the network, or what stands there. */
  @Post()
  @HttpCode(200)
  async record(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Body() { what, text = null, link = null, reason, at = null }: RecordAftermathDto,
  ): Promise<AftermathListDto> {
    const happened = at === null ? null : new Date(at);
    await this.service.record(personId, id, { what, text, link, reason, at: happened });
    return this.service.list(personId, id);
  }
}
