import { Module } from '@nestjs/common';
import { PeopleController } from './people.controller';
import { PeopleHandlers } from './people.handlers';
import { PeopleReader } from './people.reader';
import { PeopleWriter } from './people.writer';
import { StagedReader } from './staged.reader';
import { StagedPeople } from './staged.repository';

@Module({
  controllers: [PeopleController],
  providers: [PeopleHandlers, PeopleReader, PeopleWriter, StagedPeople, StagedReader],
  exports: [PeopleReader, PeopleWriter, StagedPeople, StagedReader],
})
export class PeopleModule {}
