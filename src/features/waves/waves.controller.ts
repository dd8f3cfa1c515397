import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { AlikeInEveryScope } from '../../platform/access/subjects';
import { currentContext } from '../../platform/context/context';
import { PersonId } from '../../platform/http/edge';
import { DeliveriesService } from '../deliveries/public';
import { reasonLabel } from '../preferences/public';
import { demandKnown, demandSame, ownWords, preview } from '../wordings/public';
import { CancelledWaveDto, CancelWaveDto, NudgeSampledDto, NudgeSampleDto, NudgeWavesDto } from './waves.dto';
import { WavesService } from './waves.service';

/** Waves of nudges, which can be cancelled while they run, and samples of what they would say. */
@Controller('api/v1')
@Requires('nudges:run')
@AlikeInEveryScope()
export class WavesController {
  constructor(
    private readonly waves: WavesService,
    private readonly deliveries: DeliveriesService,
  ) {}

  /** Nudges of the last seven days that were found at one instant. */
  @Get('nudge-waves')
  async list(): Promise<NudgeWavesDto> {
    const { language } = currentContext();
    const items = await this.waves.recent();
    return { items: items.map((wave) => ({ ...wave, label: reasonLabel(wave.reason, language) })) };
  }

  /** Ends what nobody has seen yet: it leaves inboxes, and no mail goes out any more. */
  @Post('nudge-waves/cancellations')
  @HttpCode(200)
  async cancel(@Body() { reason, at }: CancelWaveDto): Promise<CancelledWaveDto> {
    return { count: await this.waves.cancel(reason, new Date(at)) };
  }

  /** Sends oneself a mail with a text as it would be written, its variables by name. */
  @Post('nudge-samples')
  @HttpCode(200)
  sample(@PersonId() personId: string, @Body() body: NudgeSampleDto): Promise<NudgeSampledDto> {
    demandKnown(body.reason, body.language);
    demandSame(body, ownWords(body.reason, body.language), body.language);
    return this.deliveries.sample(personId, body.language, preview(body, body.language));
  }
}
