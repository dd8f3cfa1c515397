import { Module } from '@nestjs/common';
import { CredentialsModule } from '../credentials/public';
import { NudgesModule } from '../nudges/public';
import { UpdatesModule } from '../updates/public';
import { EmbedsController } from './embeds.controller';
import { EmbedsReader } from './embeds.reader';
import { OembedReader } from './oembed.reader';
import { OriginsController } from './origins.controller';
import { Origins } from './origins.service';
import { Passes } from './passes.service';

@Module({
  imports: [CredentialsModule, NudgesModule, UpdatesModule],
  controllers: [EmbedsController, OriginsController],
  providers: [EmbedsReader, OembedReader, Origins, Passes],
})
export class EmbedsModule {}
