import { Module } from '@nestjs/common';
import { LooksController } from './looks.controller';
import { NamesReader } from './names.reader';
import { PrivacyHandlers } from './privacy.handlers';
import { TrailController } from './trail.controller';
import { VerificationsService } from './verifications.service';

@Module({
  controllers: [TrailController, LooksController],
  providers: [NamesReader, VerificationsService, PrivacyHandlers],
})
export class PrivacyModule {}
