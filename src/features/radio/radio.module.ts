import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AudiencesModule } from '../audiences/public';
import { MediaModule } from '../media/public';
import { TrainingModule } from '../training/public';
import { Addresses } from './addresses.service';
import { EpisodeEntity } from './episode.entity';
import { EpisodesController } from './episodes.controller';
import { EpisodesReader } from './episodes.reader';
import { Episodes } from './episodes.service';
import { Hearings } from './hearings.service';
import { PodcastController } from './podcast.controller';
import { PodcastFeedController } from './podcast-feed.controller';
import { Podcasts } from './podcasts.service';
import { RadioController } from './radio.controller';
import { RadioHandlers } from './radio.handlers';
import { RadioReader } from './radio.reader';
import { Sounds } from './sound.service';

@Module({
  imports: [TypeOrmModule.forFeature([EpisodeEntity]), AudiencesModule, MediaModule, TrainingModule],
  controllers: [EpisodesController, RadioController, PodcastController, PodcastFeedController],
  providers: [Addresses, Episodes, EpisodesReader, Hearings, Podcasts, RadioHandlers, RadioReader, Sounds],
})
export class RadioModule {}
