import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/public';
import { PermitsModule } from '../permits/public';
import { RunbooksController } from './runbooks.controller';
import { RunbooksService } from './runbooks.service';
import { RunsReader } from './runs.reader';
import { RunsService } from './runs.service';

@Module({
  imports: [PeopleModule, PermitsModule],
  controllers: [RunbooksController],
  providers: [RunbooksService, RunsReader, RunsService],
})
export class RunbooksModule {}
