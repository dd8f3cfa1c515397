import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/public';
import { CalendarImportController } from './calendar-import.controller';
import { CalendarImport } from './calendar-import.service';
import { ImportRunsReader } from './import-runs.reader';
import { ImportRuns } from './import-runs.service';
import { MappingsController } from './mappings.controller';
import { Mappings } from './mappings.service';
import { PeopleImportController } from './people-import.controller';
import { PeopleImport } from './people-import.service';
import { ScimController } from './scim.controller';
import { ScimGroups } from './scim-groups.service';
import { ScimReader } from './scim.reader';
import { ScimService } from './scim.service';
import { ScimUsers } from './scim-users.service';

@Module({
  imports: [PeopleModule],
  controllers: [CalendarImportController, MappingsController, PeopleImportController, ScimController],
  providers: [
    CalendarImport,
    ImportRuns,
    ImportRunsReader,
    Mappings,
    PeopleImport,
    ScimGroups,
    ScimReader,
    ScimService,
    ScimUsers,
  ],
  exports: [PeopleImport],
})
export class ProvisioningModule {}
