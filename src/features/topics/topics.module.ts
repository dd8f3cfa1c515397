import { Module } from '@nestjs/common';
import { ChannelsModule } from '../channels/public';
import { PeopleModule } from '../people/public';
import { TopicsController } from './topics.controller';
import { TopicsHandlers } from './topics.handlers';
import { TopicsReader } from './topics.reader';
import { TopicsService } from './topics.service';

@Module({
  imports: [ChannelsModule, PeopleModule],
  controllers: [TopicsController],
  providers: [TopicsHandlers, TopicsReader, TopicsService],
  exports: [TopicsService],
})
export class TopicsModule {}
