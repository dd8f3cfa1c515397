import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MediaCarrier } from './carrying.service';
import { MediaContentController } from './content.controller';
import { MediaItemEntity } from './item.entity';
import { MediaController } from './media.controller';
import { MediaReader } from './media.reader';
import { Media } from './media.service';
import { MediaUploads } from './uploads.service';

@Module({
  imports: [TypeOrmModule.forFeature([MediaItemEntity])],
  controllers: [MediaController, MediaContentController],
  providers: [MediaReader, Media, MediaCarrier, MediaUploads],
  exports: [MediaReader, MediaCarrier, MediaUploads],
})
export class MediaModule {}
