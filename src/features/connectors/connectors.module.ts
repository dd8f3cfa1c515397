import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChannelsModule } from '../channels/public';
import { DraftsModule } from '../drafts/public';
import { PublishingModule } from '../publishing/public';
import { AllowedHosts } from './allowed-hosts.reader';
import { ConnectorSchema } from './connector.entity';
import { ConnectorsController } from './connectors.controller';
import { ConnectorsHandlers } from './connectors.handlers';
import { ConnectorsReader } from './connectors.reader';
import { ConnectorsService } from './connectors.service';
import { PostSchema } from './post.entity';
import { PostsService } from './posts.service';

@Module({
  imports: [TypeOrmModule.forFeature([ConnectorSchema, PostSchema]), ChannelsModule, DraftsModule, PublishingModule],
  controllers: [ConnectorsController],
  providers: [AllowedHosts, ConnectorsService, ConnectorsReader, PostsService, ConnectorsHandlers],
})
export class ConnectorsModule {}
