import { Module } from '@nestjs/common';
import { PeopleImportController } from './people-import.controller';
import { PeopleImport } from './people-import.service';
import { PeopleController } from './people.controller';
import { PeopleHandlers } from './people.handlers';
import { PeopleReader } from './people.reader';
import { PeopleWriter } from './people.writer';
import { RolesController } from './roles.controller';
import { PeopleRoles } from './roles.service';
import { SignInController } from './sign-in.controller';
import { SignInService } from './sign-in.service';
import { StagedReader } from './staged.reader';
import { StagedPeople } from './staged.repository';

@Module({
  controllers: [PeopleController, PeopleImportController, RolesController, SignInController],
  providers: [
    PeopleHandlers,
    PeopleImport,
    PeopleReader,
    PeopleRoles,
    PeopleWriter,
    SignInService,
    StagedPeople,
    StagedReader,
  ],
  exports: [PeopleImport, PeopleReader, PeopleWriter],
})
export class PeopleModule {}
