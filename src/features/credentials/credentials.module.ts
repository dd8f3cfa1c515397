import { Module } from '@nestjs/common';
import { BadgesController } from './badges.controller';
import { BadgesReader } from './badges.reader';
import { Badges } from './badges.service';

@Module({
  controllers: [BadgesController],
  providers: [Badges, BadgesReader],
})
export class CredentialsModule {}
