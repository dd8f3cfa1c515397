import { Module } from '@nestjs/common';
import { RulesReader } from './rules.reader';

@Module({
  providers: [RulesReader],
  exports: [RulesReader],
})
export class RulesModule {}
