import { Module } from '@nestjs/common';
import { ClaimsRepository } from './claims.repository';
import { Claims } from './claims.service';
import { FeedReader } from './feed.reader';
import { Feed } from './feed.service';
import { InteractionsRepository } from './interactions.repository';
import { PartitionsService } from './partitions.service';

@Module({
  providers: [Claims, ClaimsRepository, Feed, FeedReader, InteractionsRepository, PartitionsService],
  exports: [Claims, Feed, FeedReader],
})
export class FeedModule {}
