import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttributesReader } from './attributes.reader';
import { AudienceEntity } from './audience.entity';
import { AudiencesController } from './audiences.controller';
import { AudiencesHandlers } from './audiences.handlers';
import { AudiencesReader } from './audiences.reader';
import { Audiences } from './audiences.service';
import { GroupTraitsHandlers } from './group-traits.handlers';
import { FactsReader } from './facts.reader';
import { MembershipController } from './membership.controller';
import { MembershipRepository } from './membership.repository';
import { PreviewReader } from './preview.reader';
import { Traits } from './traits.service';
import { RuleWordsReader } from './words.reader';

@Module({
  imports: [TypeOrmModule.forFeature([AudienceEntity])],
  controllers: [AudiencesController, MembershipController],
  providers: [
    AttributesReader,
    Audiences,
    AudiencesReader,
    AudiencesHandlers,
    FactsReader,
    GroupTraitsHandlers,
    MembershipRepository,
    PreviewReader,
    RuleWordsReader,
    Traits,
  ],
  exports: [Audiences, FactsReader, PreviewReader, Traits],
})
export class AudiencesModule {}
