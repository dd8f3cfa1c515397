import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';
import { IsText } from '../../platform/http/rules';

export class PodcastChangeDto {
  id!: string;
  wanted!: boolean;
  reason!: string;
  proposedAt!: string;
  proposedByMe!: boolean;
}

/** Whether people of a legal entity may have the podcast. */
export class PodcastEntityDto {
  /** Empty: people without one. */
  legalEntity!: string;
  @ApiProperty({ type: 'integer' })
  people!: number;
  on!: boolean;
  /** Switching on that waits for a second person. */
  proposed!: PodcastChangeDto | null;
  /** `propose`, `confirm`, `refuse`, `off`. */
  can!: string[];
}

export class PodcastEntitiesDto {
  items!: PodcastEntityDto[];
}

export class ChangePodcastDto {
  /** Empty: people without one. */
  @IsText(0, 200)
  legalEntity!: string;

  @IsBoolean()
  on!: boolean;

  @IsText(1, 500)
  reason!: string;
}

/** My private address of the podcast. */
export class MyPodcastDto {
  /** Switched on for my legal entity. */
  on!: boolean;
  /** When my address was made; null: I have none. */
  madeAt!: string | null;
}

/** Shown once. */
export class PodcastAddressDto {
  address!: string;
}
