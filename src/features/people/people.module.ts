import { Module } from '@nestjs/common';
import { PeopleImportController } from './people-import.controller';
import { PeopleImport } from './people-import.service';
import { PeopleController } from './people.controller';
import { PeopleHandlers } from './people.handlers';
import { PeopleReader } from './people.reader';
import { PeopleWriter } from './people.writer';
import { StagedReader } from './staged.reader';
import { StagedPeople } from './staged.repository';

@Module({
  controllers: [PeopleController, PeopleImportController],
  providers: [PeopleHandlers, PeopleImport, PeopleReader, PeopleWriter, StagedPeople, StagedReader],
  exports: [PeopleImport, PeopleReader, PeopleWriter],
})
export class PeopleModule {}
