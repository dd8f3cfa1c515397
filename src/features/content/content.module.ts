import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AudiencesModule } from '../audiences/public';
import { ChannelsModule } from '../channels/public';
import { GoalsModule } from '../goals/public';
import { PeopleModule } from '../people/public';
import { PermitsModule } from '../permits/public';
import { ContentController } from './content.controller';
import { ContentReader } from './content.reader';
import { ContentRepository } from './content.repository';
import { ContentService } from './content.service';
import { ItemSchema } from './item.entity';
import { LibraryService } from './library.service';

@Module({
  imports: [
    TypeOrmModule.forFeature([ItemSchema]),
    PeopleModule,
    AudiencesModule,
    ChannelsModule,
    GoalsModule,
    PermitsModule,
  ],
  controllers: [ContentController],
  providers: [ContentRepository, ContentReader, ContentService, LibraryService],
  exports: [ContentReader],
})
export class ContentModule {}
