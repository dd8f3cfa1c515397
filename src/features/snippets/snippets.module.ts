import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChannelsModule } from '../channels/public';
import { CrisesModule } from '../crises/public';
import { FeedModule } from '../feed/public';
import { PeopleModule } from '../people/public';
import { PermitsModule } from '../permits/public';
import { TopicsModule } from '../topics/public';
import { OfferedService } from './offered.service';
import { SnippetSchema } from './snippet.entity';
import { SnippetsController } from './snippets.controller';
import { SnippetsReader } from './snippets.reader';
import { SnippetsService } from './snippets.service';

@Module({
  imports: [
    ChannelsModule,
    CrisesModule,
    FeedModule,
    PeopleModule,
    PermitsModule,
    TopicsModule,
    TypeOrmModule.forFeature([SnippetSchema]),
  ],
  controllers: [SnippetsController],
  providers: [OfferedService, SnippetsReader, SnippetsService],
})
export class SnippetsModule {}
