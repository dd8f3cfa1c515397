import { Module } from '@nestjs/common';
import { TwinsController } from './twins.controller';
import { TwinsHandlers } from './twins.handlers';
import { TwinsReader } from './twins.reader';
import { TwinsService } from './twins.service';

@Module({
  controllers: [TwinsController],
  providers: [TwinsHandlers, TwinsReader, TwinsService],
})
export class TwinsModule {}
