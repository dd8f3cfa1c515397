import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CouncilModule } from '../council/public';
import { PeopleModule } from '../people/public';
import { TrainingModule } from '../training/public';
import { RecognitionEntity } from './recognition.entity';
import { RecognitionsController } from './recognitions.controller';
import { RecognitionsReader } from './recognitions.reader';
import { Recognitions } from './recognitions.service';

@Module({
  imports: [CouncilModule, PeopleModule, TrainingModule, TypeOrmModule.forFeature([RecognitionEntity])],
  controllers: [RecognitionsController],
  providers: [Recognitions, RecognitionsReader],
  exports: [Recognitions],
})
export class RecognitionsModule {}
