import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { QuizzesModule } from '../quizzes/public';
import { MediaModule } from '../media/public';
import { RulesModule } from '../rules/public';
import { Belts } from './belts.service';
import { CurriculaController } from './curricula.controller';
import { CurriculaHandlers } from './curricula.handlers';
import { CurriculaReader } from './curricula.reader';
import { Curricula } from './curricula.service';
import { TrackEditionEntity } from './edition.entity';
import { LessonSplits } from './lesson-splits.service';
import { MaterialsController } from './materials.controller';
import { MaterialsReader } from './materials.reader';
import { ModulesRepository } from './modules.repository';
import { ShownMediaReader } from './shown-media.reader';
import { StatedReader } from './stated.reader';
import { TrackFilesController } from './track-files.controller';
import { TrackFiles } from './track-files.service';
import { TracksReader } from './tracks.reader';

@Module({
  imports: [TypeOrmModule.forFeature([TrackEditionEntity]), QuizzesModule, RulesModule, MediaModule],
  controllers: [CurriculaController, MaterialsController, TrackFilesController],
  providers: [
    CurriculaReader,
    TracksReader,
    Curricula,
    MaterialsReader,
    ModulesRepository,
    Belts,
    CurriculaHandlers,
    ShownMediaReader,
    LessonSplits,
    StatedReader,
    TrackFiles,
  ],
  exports: [CurriculaReader, Curricula, Belts, MaterialsReader, TrackFiles],
})
export class CurriculaModule {}
