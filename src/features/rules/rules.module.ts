import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AudiencesModule } from '../audiences/public';
import { PeopleModule } from '../people/public';
import { QuizzesModule } from '../quizzes/public';
import { AcknowledgementsService } from './acknowledgements.service';
import { ComparisonsReader } from './comparisons.reader';
import { DocumentEntity } from './document.entity';
import { DocumentsController } from './documents.controller';
import { DocumentsReader } from './documents.reader';
import { DocumentsService } from './documents.service';
import { QuizzesOfEditions } from './edition-quizzes.service';
import { EditionEntity } from './edition.entity';
import { EditionsReader } from './editions.reader';
import { EditionsRepository } from './editions.repository';
import { WritingController } from './writing.controller';
import { ReceiptsController } from './receipts.controller';
import { ReceiptsReader } from './receipts.reader';
import { RulesController } from './rules.controller';
import { RulesHandlers } from './rules.handlers';
import { RulesReader } from './rules.reader';
import { RulesService } from './rules.service';
import { WavesService } from './waves.service';

@Module({
  imports: [PeopleModule, AudiencesModule, QuizzesModule, TypeOrmModule.forFeature([EditionEntity, DocumentEntity])],
  controllers: [DocumentsController, WritingController, RulesController, ReceiptsController],
  providers: [
    RulesReader,
    EditionsReader,
    DocumentsReader,
    ComparisonsReader,
    ReceiptsReader,
    EditionsRepository,
    DocumentsService,
    RulesService,
    QuizzesOfEditions,
    AcknowledgementsService,
    WavesService,
    RulesHandlers,
  ],
  exports: [RulesReader, RulesService, AcknowledgementsService],
})
export class RulesModule {}
