import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CouncilModule } from '../council/public';
import { ClauseTeachingReader } from './clause-teaching.reader';
import { RefresherSchema } from './refresher.entity';
import { RefreshersController } from './refreshers.controller';
import { RefreshersHandlers } from './refreshers.handlers';
import { RefreshersReader } from './refreshers.reader';
import { RefreshersRepository } from './refreshers.repository';
import { Refreshers } from './refreshers.service';
import { RefresherSettings } from './settings.service';

/** Lessons that decisions give to authors. */
@Module({
  imports: [CouncilModule, TypeOrmModule.forFeature([RefresherSchema])],
  controllers: [RefreshersController],
  providers: [
    ClauseTeachingReader,
    Refreshers,
    RefreshersHandlers,
    RefreshersReader,
    RefreshersRepository,
    RefresherSettings,
  ],
})
export class RefreshersModule {}
