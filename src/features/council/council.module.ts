import { Module } from '@nestjs/common';
import { CouncilController } from './council.controller';
import { CouncilRepository } from './council.repository';
import { Council } from './council.service';
import { CouncilSettings } from './settings.service';

@Module({
  controllers: [CouncilController],
  providers: [Council, CouncilRepository, CouncilSettings],
  exports: [Council],
})
export class CouncilModule {}
