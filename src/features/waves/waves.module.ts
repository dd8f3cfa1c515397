import { Module } from '@nestjs/common';
import { HealthModule } from '../../platform/health/health.module';
import { CouncilModule } from '../council/public';
import { DeliveriesModule } from '../deliveries/public';
import { NudgesModule } from '../nudges/public';
import { LogController } from './log.controller';
import { LogReader } from './log.reader';
import { StandingService } from './standing.service';
import { WavesController } from './waves.controller';
import { WavesService } from './waves.service';

@Module({
  imports: [HealthModule, CouncilModule, NudgesModule, DeliveriesModule],
  controllers: [WavesController, LogController],
  providers: [WavesService, LogReader, StandingService],
})
export class WavesModule {}
