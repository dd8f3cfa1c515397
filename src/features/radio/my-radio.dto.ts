import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { EpisodePartDto, EpisodeSoundDto } from './radio.dto';

/** How far I am with an episode. */
export class HearingDto {
  /** Seconds of sound where I stopped. */
  @ApiProperty({ type: 'integer' })
  position!: number;
  @ApiProperty({ type: 'integer' })
  heardSeconds!: number;
  /** Credited as training; null: not yet. */
  @ApiProperty({ type: 'integer', nullable: true })
  creditedSeconds!: number | null;
}

export class MyEpisodeSummaryDto {
  id!: string;
  @ApiProperty({ type: 'integer' })
  number!: number;
  names!: Record<string, string>;
  publishedAt!: string;
  /** How long its sound takes, or reading it. */
  @ApiProperty({ type: 'integer' })
  seconds!: number;
  sound!: boolean;
  hearing!: HearingDto | null;
}

export class MyEpisodePageDto {
  items!: MyEpisodeSummaryDto[];
  next!: string | null;
}

/** An episode as its audience hears or reads it. */
export class MyEpisodeDto {
  id!: string;
  @ApiProperty({ type: 'integer' })
  number!: number;
  names!: Record<string, string>;
  words!: Record<string, string>;
  transcript!: Record<string, string>;
  publishedAt!: string;
  @ApiProperty({ type: 'integer' })
  seconds!: number;
  sound!: EpisodeSoundDto | null;
  @ApiProperty({ type: 'integer' })
  readingSeconds!: number;
  /** From so many seconds on, it may be reported as known. */
  @ApiProperty({ type: 'integer' })
  enoughSeconds!: number;
  parts!: EpisodePartDto[];
  hearing!: HearingDto | null;
}

/** The page is open; beats follow. */
export class OpenedHearingDto extends HearingDto {
  @ApiProperty({ type: 'integer' })
  beatEveryMs!: number;
}

export class HearingBeatDto {
  /** Seconds of sound where the player is; absent while somebody reads. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(86_400)
  position?: number;
}
