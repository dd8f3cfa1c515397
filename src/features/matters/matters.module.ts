import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/public';
import { MattersController } from './matters.controller';
import { MattersHandlers } from './matters.handlers';
import { MattersReader } from './matters.reader';
import { MattersService } from './matters.service';

@Module({
  imports: [PeopleModule],
  controllers: [MattersController],
  providers: [MattersHandlers, MattersReader, MattersService],
  exports: [MattersReader],
})
export class MattersModule {}
