import { Module } from '@nestjs/common';
import { ServiceLevelsModule } from '../servicelevels/public';
import { EscalationsController } from './escalations.controller';
import { EscalationsHandlers } from './escalations.handlers';
import { EscalationsReader } from './escalations.reader';
import { Escalations } from './escalations.service';

@Module({
  imports: [ServiceLevelsModule],
  controllers: [EscalationsController],
  providers: [Escalations, EscalationsHandlers, EscalationsReader],
})
export class EscalationsModule {}
