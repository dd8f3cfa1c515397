import { Module } from '@nestjs/common';
import { WordingsController } from './wordings.controller';
import { Wordings } from './wordings.service';

@Module({
  controllers: [WordingsController],
  providers: [Wordings],
  exports: [Wordings],
})
export class WordingsModule {}
