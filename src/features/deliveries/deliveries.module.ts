import { Module } from '@nestjs/common';
import { PreferencesModule } from '../preferences/public';
import { WordingsModule } from '../wordings/public';
import { DeliveriesController } from './deliveries.controller';
import { DeliveriesHandlers } from './deliveries.handlers';
import { DeliveriesReader } from './deliveries.reader';
import { DeliveriesRepository } from './deliveries.repository';
import { DeliveriesService } from './deliveries.service';
import { EnclosuresReader } from './enclosures.reader';
import { LetterService } from './letter.service';
import { MailController } from './mail.controller';
import { MailSettingsService } from './mail-settings.service';
import { SenderService } from './sender.service';
import { Smtp } from './smtp.service';

@Module({
  imports: [PreferencesModule, WordingsModule],
  controllers: [MailController, DeliveriesController],
  providers: [
    DeliveriesRepository,
    DeliveriesReader,
    DeliveriesService,
    DeliveriesHandlers,
    MailSettingsService,
    SenderService,
    LetterService,
    EnclosuresReader,
    Smtp,
  ],
  exports: [DeliveriesService],
})
export class DeliveriesModule {}
