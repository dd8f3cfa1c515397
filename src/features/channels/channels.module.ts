import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PeopleModule } from '../people/public';
import { ChannelSchema } from './channel.entity';
import { ChannelsController } from './channels.controller';
import { ChannelsHandlers } from './channels.handlers';
import { ChannelsReader } from './channels.reader';
import { ChannelsRepository } from './channels.repository';
import { ChannelsService } from './channels.service';
import { DeparturesController } from './departures.controller';
import { DeparturesService } from './departures.service';
import { PublishersController } from './publishers.controller';
import { PublishersService } from './publishers.service';

@Module({
  imports: [PeopleModule, TypeOrmModule.forFeature([ChannelSchema])],
  controllers: [ChannelsController, PublishersController, DeparturesController],
  providers: [
    ChannelsReader,
    ChannelsRepository,
    ChannelsService,
    PublishersService,
    DeparturesService,
    ChannelsHandlers,
  ],
  exports: [ChannelsReader],
})
export class ChannelsModule {}
