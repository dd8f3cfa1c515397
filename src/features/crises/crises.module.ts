import { Module } from '@nestjs/common';
import { ChannelsModule } from '../channels/public';
import { FeedModule } from '../feed/public';
import { PermitsModule } from '../permits/public';
import { TopicsModule } from '../topics/public';
import { CrisesController } from './crises.controller';
import { CrisesReader } from './crises.reader';
import { Crises } from './crises.service';

@Module({
  imports: [ChannelsModule, FeedModule, PermitsModule, TopicsModule],
  controllers: [CrisesController],
  providers: [Crises, CrisesReader],
  exports: [Crises],
})
export class CrisesModule {}
