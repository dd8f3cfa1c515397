import { Module } from '@nestjs/common';
import { BudgetService } from './budget.service';
import { PreferencesController } from './preferences.controller';
import { PreferencesReader } from './preferences.reader';
import { PreferencesService } from './preferences.service';

@Module({
  controllers: [PreferencesController],
  providers: [PreferencesService, PreferencesReader, BudgetService],
  exports: [PreferencesReader, BudgetService, PreferencesService],
})
export class PreferencesModule {}
