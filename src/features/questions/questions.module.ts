import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BankQuestionEntity } from './bank-question.entity';
import { BankController } from './bank.controller';
import { BankImports } from './bank-imports.service';
import { BankReader } from './bank.reader';
import { Bank } from './bank.service';
import { QuestionImports } from './question-imports.service';
import { QuestionsController } from './questions.controller';

@Module({
  imports: [TypeOrmModule.forFeature([BankQuestionEntity])],
  controllers: [QuestionsController, BankController],
  providers: [QuestionImports, BankImports, BankReader, Bank],
  exports: [BankReader, Bank],
})
export class QuestionsModule {}
