import { Module } from '@nestjs/common';
import { ChannelsModule } from '../channels/public';
import { RostersController } from './rosters.controller';
import { RostersHandlers } from './rosters.handlers';
import { RostersReader } from './rosters.reader';
import { Rosters } from './rosters.service';

@Module({
  imports: [ChannelsModule],
  controllers: [RostersController],
  providers: [Rosters, RostersHandlers, RostersReader],
})
export class RostersModule {}
