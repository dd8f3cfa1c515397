import { Controller, Get, Query } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { ReachingInSql } from '../../platform/access/subjects';
import { DuplicatesDto, DuplicatesQuery } from './twins.dto';
import { TwinsReader } from './twins.reader';

const SHOWN = 50;

@Controller('api/v1')
export class TwinsController {
  constructor(private readonly reader: TwinsReader) {}

  /** Pairs of what waits that say the same, the likest first, or what says the same as one of them; a person decides. */
  @Get('triage/duplicates')
  @ReachingInSql()
  @Requires('feed:triage')
  proposed(@Query() { channelId, interactionId }: DuplicatesQuery): Promise<DuplicatesDto> {
    return interactionId === undefined
      ? this.reader.proposed(channelId ?? null, SHOWN)
      : this.reader.of(interactionId, SHOWN);
  }
}
