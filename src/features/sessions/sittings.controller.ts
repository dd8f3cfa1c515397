import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Requires } from '../../platform/access/requires';
import { PersonId } from '../../platform/http/edge';
import { IdPipe } from '../../platform/http/validation';
import { Looks } from '../../platform/trail/looks';
import { Attendance } from './attendance.service';
import { Hosting } from './hosting.service';
import { AttendanceInputDto } from './sessions.dto';
import { PlaceListDto, ShownCodeDto, SittingDto, SittingListDto } from './sittings.dto';
import { SessionsReader } from './sessions.reader';
import { SittingViews } from './sittings.reader';

/** A date while it is held: for its hosts, and for whoever keeps it by permission. */
@Controller('api/v1')
@Requires('signed-in')
export class SittingsController {
  constructor(
    private readonly attendance: Attendance,
    private readonly hosting: Hosting,
    private readonly reader: SessionsReader,
    private readonly views: SittingViews,
  ) {}

  /** Dates that I host: ahead, and of the last thirty days. */
  @Get('my/hosted-sittings')
  async hosted(@PersonId() personId: Id): Promise<SittingListDto> {
    return { items: (await this.reader.hosted(personId)).map((view) => this.views.one(view, 'host')) };
  }

  @Get('sittings/:id')
  async one(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<SittingDto> {
    const standing = await this.hosting.demand(personId, id);
    return this.views.one(await this.reader.sitting(id), standing);
  }

  /** Who has a place, who waits, and who was there. */
  @Get('sittings/:id/places')
  @Looks<PlaceListDto>('training', ({ items }) => items.map(({ personId }) => personId))
  async places(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<PlaceListDto> {
    return { items: await this.reader.places(id, await this.hosting.demand(personId, id)) };
  }

  /** Marks who was there, or undoes it: what was credited and completed by a mark stays. */
  @Put('sittings/:id/attendance')
  @Looks<PlaceListDto>('training', ({ items }) => items.map(({ personId }) => personId))
  async mark(
    @PersonId() personId: Id,
    @Param('id', IdPipe) id: string,
    @Body() { attended, absent }: AttendanceInputDto,
  ): Promise<PlaceListDto> {
    await this.attendance.mark(personId, id, { attended, absent });
    return this.places(personId, id);
  }

  /** The code to show in the room, while its doors are open. */
  @Get('sittings/:id/attendance-code')
  code(@PersonId() personId: Id, @Param('id', IdPipe) id: string): Promise<ShownCodeDto> {
    return this.attendance.code(personId, id);
  }
}
