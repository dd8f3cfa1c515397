import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/public';
import { PeopleImportController } from './people-import.controller';
import { PeopleImport } from './people-import.service';
import { ScimController } from './scim.controller';
import { ScimGroups } from './scim-groups.service';
import { ScimReader } from './scim.reader';
import { ScimService } from './scim.service';
import { ScimUsers } from './scim-users.service';

@Module({
  imports: [PeopleModule],
  controllers: [PeopleImportController, ScimController],
  providers: [PeopleImport, ScimGroups, ScimReader, ScimService, ScimUsers],
  exports: [PeopleImport],
})
export class ProvisioningModule {}
