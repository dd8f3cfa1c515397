import { Module } from '@nestjs/common';
import { AbsencesController } from './absences.controller';
import { AbsencesService } from './absences.service';
import { AddressController } from './address.controller';
import { AddressService } from './address.service';
import { CalendarController } from './calendar.controller';
import { CalendarRows } from './calendar-rows.repository';
import { CalendarReader } from './calendar.reader';
import { CalendarService } from './calendar.service';
import { DirectoryReader } from './directory.reader';
import { PeopleController } from './people.controller';
import { PeopleHandlers } from './people.handlers';
import { PeopleReader } from './people.reader';
import { PeopleService } from './people.service';
import { PeopleWriter } from './people.writer';
import { Pseudonyms } from './pseudonyms.service';
import { StagedReader } from './staged.reader';
import { StagedPeople } from './staged.repository';

@Module({
  controllers: [PeopleController, AbsencesController, AddressController, CalendarController],
  providers: [
    AbsencesService,
    AddressService,
    CalendarReader,
    CalendarRows,
    CalendarService,
    DirectoryReader,
    PeopleHandlers,
    PeopleReader,
    PeopleService,
    PeopleWriter,
    Pseudonyms,
    StagedPeople,
    StagedReader,
  ],
  exports: [
    CalendarRows,
    AbsencesService,
    AddressService,
    CalendarService,
    PeopleReader,
    PeopleService,
    PeopleWriter,
    Pseudonyms,
    StagedPeople,
    StagedReader,
  ],
})
export class PeopleModule {}
