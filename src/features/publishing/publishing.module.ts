import { Module } from '@nestjs/common';
import { ChannelsModule } from '../channels/public';
import { CouncilModule } from '../council/public';
import { DraftsModule } from '../drafts/public';
import { FeedModule } from '../feed/public';
import { PeopleModule } from '../people/public';
import { PermitsModule } from '../permits/public';
import { ReleasesModule } from '../releases/public';
import { EvidenceService } from './evidence.service';
import { HeldWordsService } from './held-words.service';
import { Links } from './links.service';
import { PublicationsRepository } from './publications.repository';
import { PublishingController } from './publishing.controller';
import { PublishingService } from './publishing.service';
import { ReadyReader } from './ready.reader';

@Module({
  imports: [PeopleModule, CouncilModule, ChannelsModule, PermitsModule, ReleasesModule, FeedModule, DraftsModule],
  controllers: [PublishingController],
  providers: [Links, PublicationsRepository, ReadyReader, EvidenceService, PublishingService, HeldWordsService],
  exports: [PublishingService, Links],
})
export class PublishingModule {}
