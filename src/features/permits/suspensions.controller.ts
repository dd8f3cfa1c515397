import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { Reaching } from '../../platform/access/subjects';
import { CreatedDto, PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { Looks } from '../../platform/trail/looks';
import type { Suspension } from './suspension';
import { EndSuspensionDto, SuspendDto, SuspensionDto, SuspensionPageDto } from './suspensions.dto';
import { SuspensionsRepository } from './suspensions.repository';
import { SuspensionsService } from './suspensions.service';

@Controller('api/v1')
export class SuspensionsController {
  constructor(
    private readonly service: SuspensionsService,
    private readonly suspensions: SuspensionsRepository,
  ) {}

  /** Suspensions of a person, latest first. */
  @Get('people/:id/suspensions')
  @Reaching('person')
  @Requires('permits:write')
  @Looks('suspensions')
  async list(@Param('id', IdPipe) id: string, @Query() query: PageQuery): Promise<SuspensionPageDto> {
    const page = await this.suspensions.page(id, query.after, query.limit);
    return { items: page.items.map((item) => toDto(item)), next: page.next };
  }

  /** Puts a person's permits on hold; never one's own. */
  @Post('people/:id/suspensions')
  @Reaching('person')
  @Requires('permits:write')
  async suspend(@Param('id', IdPipe) personId: string, @Body() body: SuspendDto): Promise<CreatedDto> {
    const from = body.from === undefined ? null : new Date(body.from);
    const until = body.until === null ? null : new Date(body.until);
    return { id: await this.service.suspend({ personId, reason: body.reason, from, until }) };
  }

  /** Ends a suspension before its time; never one's own. */
  @Post('suspensions/:id/ending')
  @Reaching('suspension')
  @Requires('permits:write')
  @HttpCode(204)
  async end(@Param('id', IdPipe) id: string, @Body() body: EndSuspensionDto): Promise<void> {
    await this.service.end(id, body.reason);
  }
}

export function toDto(s: Suspension): SuspensionDto {
  const { id, personId, reason, decidedBy, closedBy } = s;
  return {
    id,
    personId,
    reason,
    from: s.from.toISOString(),
    until: s.until?.toISOString() ?? null,
    decidedBy,
    closedAt: s.closedAt?.toISOString() ?? null,
    closedBy,
  };
}
