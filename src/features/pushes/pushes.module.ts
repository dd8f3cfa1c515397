import { Module } from '@nestjs/common';
import { PushKeys } from './keys.service';
import { PushesController } from './pushes.controller';
import { PushesHandlers } from './pushes.handlers';
import { PushesRepository } from './pushes.repository';
import { PushSender } from './sender.service';
import { Subscriptions } from './subscriptions.service';

@Module({
  controllers: [PushesController],
  providers: [PushKeys, PushesRepository, PushSender, PushesHandlers, Subscriptions],
})
export class PushesModule {}
