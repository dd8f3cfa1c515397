import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChannelsModule } from '../channels/public';
import { DraftsModule } from '../drafts/public';
import { PlanSchema } from './plan.entity';
import { PlanningController } from './planning.controller';
import { PlanningHandlers } from './planning.handlers';
import { PlanningReader } from './planning.reader';
import { PlanningService } from './planning.service';

@Module({
  imports: [TypeOrmModule.forFeature([PlanSchema]), ChannelsModule, DraftsModule],
  controllers: [PlanningController],
  providers: [PlanningService, PlanningReader, PlanningHandlers],
})
export class PlanningModule {}
