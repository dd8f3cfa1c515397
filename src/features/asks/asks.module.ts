import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PeopleModule } from '../people/public';
import { RulesModule } from '../rules/public';
import { AskEntity } from './ask.entity';
import { AsksController } from './asks.controller';
import { AsksReader } from './asks.reader';
import { AsksService } from './asks.service';
import { ExamplesController } from './examples.controller';
import { ExamplesReader } from './examples.reader';
import { ExamplesService } from './examples.service';

/** Questions to the desk. */
@Module({
  imports: [PeopleModule, RulesModule, TypeOrmModule.forFeature([AskEntity])],
  controllers: [AsksController, ExamplesController],
  providers: [AsksReader, AsksService, ExamplesReader, ExamplesService],
})
export class AsksModule {}
