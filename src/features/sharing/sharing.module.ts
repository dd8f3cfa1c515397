import { Module } from '@nestjs/common';
import { ContentModule } from '../content/public';
import { DraftsModule } from '../drafts/public';
import { SharingController } from './sharing.controller';
import { SharingService } from './sharing.service';

@Module({
  imports: [ContentModule, DraftsModule],
  controllers: [SharingController],
  providers: [SharingService],
})
export class SharingModule {}
