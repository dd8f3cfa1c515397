import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/public';
import { PeopleImportController } from './people-import.controller';
import { PeopleImport } from './people-import.service';

@Module({
  imports: [PeopleModule],
  controllers: [PeopleImportController],
  providers: [PeopleImport],
  exports: [PeopleImport],
})
export class ProvisioningModule {}
