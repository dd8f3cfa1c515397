import { Module } from '@nestjs/common';
import { CurriculaModule } from '../curricula/public';
import { MediaModule } from '../media/public';
import { PackagesModule } from '../packages/public';
import { QuestionsModule } from '../questions/public';
import { QuizzesModule } from '../quizzes/public';
import { ArchivesController } from './archives.controller';
import { ArchiveExports } from './exports.service';
import { ArchiveImports } from './imports.service';

@Module({
  imports: [QuestionsModule, QuizzesModule, MediaModule, CurriculaModule, PackagesModule],
  controllers: [ArchivesController],
  providers: [ArchiveExports, ArchiveImports],
})
export class ArchivesModule {}
