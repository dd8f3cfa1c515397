import { Module } from '@nestjs/common';
import { HooksController } from './hooks.controller';
import { HooksHandlers } from './hooks.handlers';
import { HooksService } from './hooks.service';
import { TellingService } from './telling.service';

@Module({
  controllers: [HooksController],
  providers: [HooksService, TellingService, HooksHandlers],
})
export class HooksModule {}
