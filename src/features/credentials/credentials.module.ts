import { Module } from '@nestjs/common';
import { CouncilModule } from '../council/public';
import { ProofsModule } from '../proofs/public';
import { AwardsController } from './awards.controller';
import { AwardsReader } from './awards.reader';
import { BadgesController } from './badges.controller';
import { BadgesReader } from './badges.reader';
import { Badges } from './badges.service';
import { CertificatesController } from './certificates.controller';
import { Certificates } from './certificates.service';
import { Issuing } from './issuing.service';

@Module({
  imports: [CouncilModule, ProofsModule],
  controllers: [AwardsController, BadgesController, CertificatesController],
  providers: [AwardsReader, Badges, BadgesReader, Certificates, Issuing],
  exports: [BadgesReader],
})
export class CredentialsModule {}
