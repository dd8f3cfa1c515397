import { Module } from '@nestjs/common';
import { ChannelsModule } from '../channels/public';
import { ServiceLevels } from './service-levels.service';
import { ServiceLevelsHandlers } from './servicelevels.handlers';
import { ServiceTermsController } from './terms.controller';
import { TermsReader } from './terms.reader';
import { TermsRepository } from './terms.repository';
import { TermsService } from './terms.service';

@Module({
  imports: [ChannelsModule],
  controllers: [ServiceTermsController],
  providers: [ServiceLevels, ServiceLevelsHandlers, TermsReader, TermsRepository, TermsService],
  exports: [ServiceLevels],
})
export class ServiceLevelsModule {}
