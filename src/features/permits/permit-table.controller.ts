import { Controller, Get, Query } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { HouseClock } from '../../platform/database/pace';
import { PermitTableDto, TableQuery } from './permit-table.dto';
import { PermitsReader } from './permits.reader';

@Controller('api/v1')
export class PermitTableController {
  constructor(
    private readonly reader: PermitsReader,
    private readonly clock: HouseClock,
  ) {}

  /** The permit table, for everybody: what opens what is no secret. */
  @Get('permit-table')
  @Requires('signed-in')
  async read(@Query() query: TableQuery): Promise<PermitTableDto> {
    const at = query.at === undefined ? this.clock.now() : new Date(query.at);
    const ladder = await this.reader.ladder();
    const entries = (await this.reader.entries(at)).map((entry) => ({
      id: entry.id,
      capability: entry.capability,
      channelId: entry.channelId,
      risk: entry.risk,
      belt: ladder.find((belt) => belt.id === entry.beltId)?.code ?? null,
      beltRank: entry.beltRank,
      documents: [...entry.documents],
      reviewDepth: entry.reviewDepth,
      samplePercent: entry.samplePercent,
      from: entry.from.toISOString(),
    }));
    return { version: await this.reader.version(at), latest: await this.reader.latestVersion(), entries };
  }
}
