import { Module } from '@nestjs/common';
import { AudiencesModule } from '../audiences/public';
import { PeopleListsController } from './lists.controller';
import { ListsRepository } from './lists.repository';
import { PeopleLists } from './lists.service';

@Module({
  imports: [AudiencesModule],
  controllers: [PeopleListsController],
  providers: [ListsRepository, PeopleLists],
  exports: [PeopleLists],
})
export class ListsModule {}
