import { Module } from '@nestjs/common';
import { ChannelsModule } from '../channels/public';
import { DraftsModule } from '../drafts/public';
import { PublishingModule } from '../publishing/public';
import { AftermathController } from './aftermath.controller';
import { AftermathHandlers } from './aftermath.handlers';
import { Aftermaths } from './aftermath.service';
import { FollowUpsController } from './follow-ups.controller';
import { FollowUps } from './follow-ups.service';
import { SentWords } from './sent-words.service';

@Module({
  imports: [ChannelsModule, DraftsModule, PublishingModule],
  controllers: [AftermathController, FollowUpsController],
  providers: [Aftermaths, FollowUps, SentWords, AftermathHandlers],
})
export class AftermathModule {}
