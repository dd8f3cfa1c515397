import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires';
import { PersonId, SendsJson } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { NudgeCountDto, NudgePageDto, NudgesQuery, SnoozeDto, SnoozedDto } from './nudges.dto';
import { NudgesReader } from './nudges.reader';
import { NudgesService } from './nudges.service';
import { WishesService } from './wishes.service';

@Controller('api/v1/my/nudges')
@Requires('signed-in')
export class NudgesController {
  constructor(
    private readonly reader: NudgesReader,
    private readonly service: NudgesService,
    private readonly wishes: WishesService,
  ) {}

  /** One's own inbox, newest first; held ones say why and until when. */
  @Get()
  async list(@PersonId() personId: string, @Query() query: NudgesQuery): Promise<NudgePageDto> {
    const page = await this.reader.page(personId, query.state === 'done', query.after, query.limit);
    return { items: [...page.items], next: page.next };
  }

  @Get('count')
  @SendsJson()
  @ApiOkResponse({ type: NudgeCountDto })
  count(@PersonId() personId: string): Promise<string> {
    return this.reader.countUnseen(personId);
  }

  @Post(':id/seen')
  @HttpCode(204)
  seen(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<void> {
    return this.service.see(personId, id);
  }

  /** Puts it away; it does not come back for the same period. */
  @Post(':id/done')
  @HttpCode(204)
  done(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<void> {
    return this.service.finish(personId, id);
  }

  /** Puts it away until later; it then comes whatever else came. */
  @Post(':id/snooze')
  @HttpCode(200)
  async snooze(
    @PersonId() personId: string,
    @Param('id', IdPipe) id: string,
    @Body() { until }: SnoozeDto,
  ): Promise<SnoozedDto> {
    return { until: (await this.wishes.snooze(personId, id, until)).toISOString() };
  }

  /** It does not concern oneself: it ends. */
  @Post(':id/dismissal')
  @HttpCode(204)
  dismiss(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<void> {
    return this.wishes.dismiss(personId, id);
  }

  /** No more of its reason, until one chooses otherwise. */
  @Post(':id/opt-out')
  @HttpCode(204)
  optOut(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<void> {
    return this.wishes.optOut(personId, id);
  }
}
