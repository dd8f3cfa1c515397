import { Module } from '@nestjs/common';
import { StaffNamesController } from './staffnames.controller';
import { StaffNamesHandlers } from './staffnames.handlers';
import { StaffNamesReader } from './staffnames.reader';
import { StaffNames } from './staffnames.service';

@Module({
  controllers: [StaffNamesController],
  providers: [StaffNames, StaffNamesHandlers, StaffNamesReader],
  exports: [StaffNamesReader],
})
export class StaffNamesModule {}
