import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PeopleModule } from '../people/public';
import { ChannelAccess } from './channel-access.service';
import { ChannelSchema } from './channel.entity';
import { ChannelsController } from './channels.controller';
import { ChannelsHandlers } from './channels.handlers';
import { ChannelsReader } from './channels.reader';
import { ChannelsRepository } from './channels.repository';
import { ChannelsService } from './channels.service';
import { DeparturesController } from './departures.controller';
import { DeparturesService } from './departures.service';
import { NetworksController } from './networks.controller';
import { NetworksService } from './networks.service';
import { PublishersController } from './publishers.controller';
import { PublishersService } from './publishers.service';

@Module({
  imports: [PeopleModule, TypeOrmModule.forFeature([ChannelSchema])],
  controllers: [NetworksController, ChannelsController, PublishersController, DeparturesController],
  providers: [
    ChannelAccess,
    ChannelsReader,
    ChannelsRepository,
    ChannelsService,
    NetworksService,
    PublishersService,
    DeparturesService,
    ChannelsHandlers,
  ],
  exports: [ChannelAccess, ChannelsReader, DeparturesService],
})
export class ChannelsModule {}
