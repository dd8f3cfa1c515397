import { Module } from '@nestjs/common';
import { FeedModule } from '../feed/public';
import { AlertsController } from './alerts.controller';
import { AlertsHandlers } from './alerts.handlers';
import { AlertsReader } from './alerts.reader';
import { AlertsService } from './alerts.service';

@Module({
  imports: [FeedModule],
  controllers: [AlertsController],
  providers: [AlertsHandlers, AlertsReader, AlertsService],
})
export class AlertsModule {}
