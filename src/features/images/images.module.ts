import { Module } from '@nestjs/common';
import { ChannelsModule } from '../channels/public';
import { DraftsModule } from '../drafts/public';
import { ImagesController } from './images.controller';
import { ImagesHandlers } from './images.handlers';
import { ImagesReader } from './images.reader';
import { ImagesService } from './images.service';

/** Pictures of drafts. */
@Module({
  imports: [ChannelsModule, DraftsModule],
  controllers: [ImagesController],
  providers: [ImagesReader, ImagesService, ImagesHandlers],
  exports: [ImagesReader],
})
export class ImagesModule {}
