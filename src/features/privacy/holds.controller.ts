import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { permissionsOf } from '../../platform/access/permissions';
import { Requires } from '../../platform/access/requires';
import { currentActor } from '../../platform/context/context';
import { PersonId } from '../../platform/http/edge';
import { CreatedDto, PageQuery } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { HoldPageDto, PlaceHoldDto, ReleaseHoldDto } from './holds.dto';
import { HoldsReader } from './holds.reader';
import { HoldsService } from './holds.service';
import { NamesReader } from './names.reader';

/** Legal holds: data that no disposal and no erasure may touch. */
@Controller('api/v1/legal-holds')
@Requires('privacy:holds')
export class HoldsController {
  constructor(
    private readonly service: HoldsService,
    private readonly reader: HoldsReader,
    private readonly names: NamesReader,
  ) {}

  /** Newest first. */
  @Get()
  async list(@PersonId() personId: Id, @Query() query: PageQuery): Promise<HoldPageDto> {
    const { items, next } = await this.reader.page(query.after, query.limit);
    const names = await this.names.of(items.map((hold) => hold.personId));
    const may = canRelease();
    return {
      items: items.map(({ releasedBy: _releasedBy, placedAt, releasedAt, ...hold }) => ({
        ...hold,
        personName: names.get(hold.personId ?? '') ?? null,
        placedAt: placedAt.toISOString(),
        releasedAt: releasedAt?.toISOString() ?? null,
        can: may && releasedAt === null && hold.placedBy !== personId ? ['release'] : [],
      })),
      next,
    };
  }

  @Post()
  async place(@PersonId() personId: Id, @Body() body: PlaceHoldDto): Promise<CreatedDto> {
    const { personId: held = null, handle = null, channelId = null, reason } = body;
    return { id: await this.service.place(personId, { personId: held, handle, channelId, reason }) };
  }

  /** Somebody else than who placed it releases it. */
  @Post(':id/release')
  @Requires('privacy:release')
  @HttpCode(204)
  async release(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Body() body: ReleaseHoldDto,
  ): Promise<void> {
    await this.service.release(personId, id, body.reason);
  }
}

function canRelease(): boolean {
  const actor = currentActor();
  return actor.kind === 'person' && permissionsOf(actor.roles).has('privacy:release');
}
