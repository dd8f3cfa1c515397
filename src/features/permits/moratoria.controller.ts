import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { HouseClock } from '../../platform/database/pace';
import { PersonId } from '../../platform/http/edge';
import { CreatedDto } from '../../platform/http/page.dto';
import { IdPipe } from '../../platform/http/validation';
import { MoratoriaDto, StartMoratoriumDto } from './moratoria.dto';
import { MoratoriaService } from './moratoria.service';

@Controller('api/v1/moratoria')
export class MoratoriaController {
  constructor(
    private readonly service: MoratoriaService,
    private readonly clock: HouseClock,
  ) {}

  /** Moratoria that hold or are planned, with their reasons, for everybody. */
  @Get()
  @Requires('signed-in')
  async list(@PersonId() personId: string): Promise<MoratoriaDto> {
    const moderates = await this.service.mayModerate(personId);
    const now = this.clock.now();
    const items = (await this.service.standing()).map((one) => ({
      ...{ id: one.id, reason: one.reason, audienceId: one.audienceId },
      from: one.from.toISOString(),
      until: one.until?.toISOString() ?? null,
      channelIds: one.channelIds === null ? null : [...one.channelIds],
      countries: one.countries === null ? null : [...one.countries],
      capabilities: [...one.capabilities],
      holds: one.from <= now,
      ending: one.firstEnderId !== null,
      can: moderates && one.firstEnderId !== personId ? ['end'] : [],
    }));
    return { items, can: moderates ? ['start'] : [] };
  }

  /** Starts one at once, or plans it: anybody who may moderate, alone. */
  @Post()
  @Requires('signed-in')
  async start(@PersonId() personId: string, @Body() body: StartMoratoriumDto): Promise<CreatedDto> {
    const { reason, channelIds, countries, capabilities, audienceId } = body;
    const from = body.from === undefined ? null : new Date(body.from);
    const until = body.until === null ? null : new Date(body.until);
    return {
      id: await this.service.start({ reason, from, until, channelIds, countries, capabilities, audienceId }, personId),
    };
  }

  /** Says that it may end; it ends with a second person's word. */
  @Post(':id/ending')
  @Requires('signed-in')
  @HttpCode(204)
  async end(@PersonId() personId: string, @Param('id', IdPipe) id: string): Promise<void> {
    await this.service.end(id, personId);
  }
}
