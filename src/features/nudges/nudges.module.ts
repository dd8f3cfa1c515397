import { Module } from '@nestjs/common';
import { CouncilModule } from '../council/public';
import { PreferencesModule } from '../preferences/public';
import { WordingsModule } from '../wordings/public';
import { DeliveryService } from './delivery.service';
import { Forecast } from './forecast.service';
import { LiveInbox } from './live.service';
import { NudgesController } from './nudges.controller';
import { NudgesHandlers } from './nudges.handlers';
import { NudgesReader } from './nudges.reader';
import { NudgesService } from './nudges.service';
import { PausesController } from './pauses.controller';
import { PausesService } from './pauses.service';
import { ReportsController } from './reports.controller';
import { ReportsReader } from './reports.reader';
import { WaitingReader } from './waiting.reader';
import { WishesService } from './wishes.service';

@Module({
  imports: [CouncilModule, PreferencesModule, WordingsModule],
  controllers: [NudgesController, ReportsController, PausesController],
  providers: [
    NudgesReader,
    LiveInbox,
    NudgesService,
    WaitingReader,
    DeliveryService,
    WishesService,
    PausesService,
    ReportsReader,
    NudgesHandlers,
    Forecast,
  ],
  exports: [NudgesReader, NudgesService, Forecast],
})
export class NudgesModule {}
