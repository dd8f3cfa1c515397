import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CouncilModule } from '../council/public';
import { DutiesController } from './duties.controller';
import { DutiesReader } from './duties.reader';
import { Duties } from './duties.service';
import { DutyEntity } from './duty.entity';
import { ReadinessController } from './readiness.controller';
import { ReadinessReader } from './readiness.reader';
import { Readiness } from './readiness.service';

@Module({
  imports: [CouncilModule, TypeOrmModule.forFeature([DutyEntity])],
  controllers: [DutiesController, ReadinessController],
  providers: [Duties, DutiesReader, Readiness, ReadinessReader],
})
export class JobsModule {}
