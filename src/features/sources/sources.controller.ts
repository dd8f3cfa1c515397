import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { AnswersSecret, ByLogin, Requires } from '../../platform/access/requires';
import { AlikeInEveryScope } from '../../platform/access/subjects';
import { IdPipe } from '../../platform/http/validation';
import type { Source } from './source';
import { MoveSourceDto, NewSourceDto, SourceSecretDto, SourcesDto } from './sources.dto';
import { SourcesReader } from './sources.reader';
import { SourcesService } from './sources.service';

/** Systems that send what customers said. A token adds none. */
@Controller('api/v1/sources')
@ByLogin()
@Requires('sources:manage')
export class SourcesController {
  constructor(
    private readonly service: SourcesService,
    private readonly reader: SourcesReader,
  ) {}

  @Get()
  @AlikeInEveryScope()
  list(): Promise<SourcesDto> {
    return this.reader.all();
  }

  /** Adds a source; its secret is shown only now. */
  @Post()
  @AlikeInEveryScope()
  @AnswersSecret()
  async add(@Body() { name, channelId }: NewSourceDto): Promise<SourceSecretDto> {
    return secretOf(await this.service.add(name, channelId));
  }

  /** Makes a new secret, shown only now; the one before counts for another day. */
  @Post(':id/rotation')
  @AlikeInEveryScope()
  @AnswersSecret()
  async rotate(@Param('id', IdPipe) id: string): Promise<SourceSecretDto> {
    return secretOf(await this.service.rotate(id));
  }

  /** Pauses a source, lets it go on, or ends it for good. */
  @Post(':id/state')
  @AlikeInEveryScope()
  @HttpCode(204)
  async move(@Param('id', IdPipe) id: string, @Body() { state }: MoveSourceDto): Promise<void> {
    await this.service.move(id, state);
  }
}

function secretOf({ id, secret }: Source): SourceSecretDto {
  return { id, path: `/api/v1/sources/${id}/deliveries`, secret };
}
