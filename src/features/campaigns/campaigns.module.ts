import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AudiencesModule } from '../audiences/public';
import { CouncilModule } from '../council/public';
import { ListsModule } from '../lists/public';
import { NudgesModule } from '../nudges/public';
import { CampaignSchema } from './campaign.entity';
import { CampaignsController } from './campaigns.controller';
import { CampaignsHandlers } from './campaigns.handlers';
import { CampaignsReader } from './campaigns.reader';
import { Campaigns } from './campaigns.service';
import { CampaignPreviews } from './previews.service';
import { Sending } from './sending.service';
import { TargetsReader } from './targets.reader';

@Module({
  imports: [TypeOrmModule.forFeature([CampaignSchema]), AudiencesModule, CouncilModule, ListsModule, NudgesModule],
  controllers: [CampaignsController],
  providers: [Campaigns, CampaignsReader, CampaignPreviews, TargetsReader, Sending, CampaignsHandlers],
})
export class CampaignsModule {}
