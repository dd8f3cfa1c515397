import { Controller, Get } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { ReachingInSql } from '../../platform/access/subjects';
import { EscalationsDto, FeedHealthDto, UnseenDto } from './escalations.dto';
import { EscalationsReader } from './escalations.reader';

@Controller('api/v1')
export class EscalationsController {
  constructor(private readonly reader: EscalationsReader) {}

  /** What is late and in nobody's hands, the most urgent first. */
  @Get('escalations')
  @ReachingInSql()
  @Requires('feed:triage')
  async waiting(): Promise<EscalationsDto> {
    return { items: await this.reader.waiting() };
  }

  /** For leads: what nobody holds and nobody was told of, what was escalated, and who is on duty now. */
  @Get('feed-health')
  @ReachingInSql()
  @Requires('feed:triage')
  health(): Promise<FeedHealthDto> {
    return this.reader.health();
  }

  /** For operators: how many interactions are owed an answer and have no claim, no outcome and no escalation. */
  @Get('unseen-interactions')
  @Requires('operations:run')
  unseen(): Promise<UnseenDto> {
    return this.reader.unseen();
  }
}
