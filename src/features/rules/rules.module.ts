import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AcknowledgementsService } from './acknowledgements.service';
import { EditionEntity } from './edition.entity';
import { EditionsReader } from './editions.reader';
import { EditionsRepository } from './editions.repository';
import { RulesController } from './rules.controller';
import { RulesReader } from './rules.reader';
import { RulesService } from './rules.service';

@Module({
  imports: [TypeOrmModule.forFeature([EditionEntity])],
  controllers: [RulesController],
  providers: [RulesReader, EditionsReader, EditionsRepository, RulesService, AcknowledgementsService],
  exports: [RulesReader, RulesService, AcknowledgementsService],
})
export class RulesModule {}
