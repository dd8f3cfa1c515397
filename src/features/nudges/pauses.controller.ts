import { Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope } from '../../platform/access/subjects';
import { PersonId } from '../../platform/http/edge';
import { PausesService } from './pauses.service';
import { PausedReasonsDto } from './reports.dto';

/** Reasons that reach nobody for now. */
@Controller('api/v1/paused-reasons')
@Requires('nudges:run')
@AlikeInEveryScope()
export class PausesController {
  constructor(private readonly pauses: PausesService) {}

  @Get()
  async list(): Promise<PausedReasonsDto> {
    return { items: [...(await this.pauses.paused())] };
  }

  /** Its nudges are found and wait; what stands in inboxes stays there. */
  @Put(':reason')
  @HttpCode(204)
  pause(@PersonId() personId: string, @Param('reason') reason: string): Promise<void> {
    return this.pauses.pause(personId, reason);
  }

  @Delete(':reason')
  @HttpCode(204)
  resume(@Param('reason') reason: string): Promise<void> {
    return this.pauses.resume(reason);
  }
}
