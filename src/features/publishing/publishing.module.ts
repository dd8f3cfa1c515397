import { Module } from '@nestjs/common';
import { ChannelsModule } from '../channels/public';
import { DraftsModule } from '../drafts/public';
import { FeedModule } from '../feed/public';
import { PeopleModule } from '../people/public';
import { PermitsModule } from '../permits/public';
import { EvidenceService } from './evidence.service';
import { PublicationsRepository } from './publications.repository';
import { PublishingController } from './publishing.controller';
import { PublishingService } from './publishing.service';
import { ReadyReader } from './ready.reader';

@Module({
  imports: [PeopleModule, ChannelsModule, PermitsModule, FeedModule, DraftsModule],
  controllers: [PublishingController],
  providers: [PublicationsRepository, ReadyReader, EvidenceService, PublishingService],
})
export class PublishingModule {}
