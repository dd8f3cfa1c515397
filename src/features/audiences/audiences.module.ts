import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AudienceEntity } from './audience.entity';
import { AudiencesController } from './audiences.controller';
import { AudiencesHandlers } from './audiences.handlers';
import { AudiencesReader } from './audiences.reader';
import { Audiences } from './audiences.service';
import { MembershipRepository } from './membership.repository';
import { Traits } from './traits.service';

@Module({
  imports: [TypeOrmModule.forFeature([AudienceEntity])],
  controllers: [AudiencesController],
  providers: [Audiences, AudiencesReader, AudiencesHandlers, MembershipRepository, Traits],
  exports: [Audiences, AudiencesReader, Traits],
})
export class AudiencesModule {}
