import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { HouseClock } from '../../platform/database/pace';
import { IfMatch } from '../../platform/http/edge';
import { PermitTableDto, PreviewTableDto, RestateTableDto, TablePreviewDto, TableQuery } from './permit-table.dto';
import { PermitTable } from './permit-table.service';
import { PermitsReader } from './permits.reader';

@Controller('api/v1')
export class PermitTableController {
  constructor(
    private readonly table: PermitTable,
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
    return { version: await this.reader.version(at), entries };
  }

  /** States the whole table anew, from now on; `If-Match` guards against overwriting. */
  @Put('permit-table')
  @Requires('permits:write')
  async restate(@Body() body: RestateTableDto, @IfMatch() version: number | null): Promise<PermitTableDto> {
    await this.table.restate(body.entries, body.reason, version);
    return this.read({});
  }

  /** How many people a table would open or close each capability for; changes nothing. */
  @Post('permit-table-previews')
  @Requires('permits:write')
  @HttpCode(200)
  async preview(@Body() body: PreviewTableDto): Promise<TablePreviewDto> {
    return { items: (await this.table.preview(body.entries)).map((effect) => ({ ...effect })) };
  }
}
