import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsOptional, Matches } from 'class-validator';
import { IsText } from '../../platform/http/rules';

export class BadgeQuery {
  /** Language of the words; else that of the request, and English where there is no catalogue. */
  @IsOptional()
  @Matches(/^[a-z]{2,3}$/)
  language?: string;
}

export class BadgeBeltDto {
  code!: string;
  @ApiProperty({ type: 'integer' })
  rank!: number;
  /** `#rrggbb` */
  colour!: string;
  names!: Record<string, string>;
}

/** A badge. Without a belt alike for whoever holds none, shows none, or is not there. */
export class BadgeDto {
  belt!: BadgeBeltDto | null;
  /** The belt in words. */
  title!: string | null;
}

/** One's own badge. */
export class MyBadgeDto {
  /** Names the badge to pages; null until it was shown for the first time. */
  id!: string | null;
  /** The other name of it. */
  externalId!: string;
  /** What one chose. */
  shown!: boolean;
  legalEntity!: string;
  /** Whether one's legal entity shows badges at all. */
  allowed!: boolean;
  belt!: BadgeBeltDto | null;
}

export class ChooseBadgeDto {
  @IsBoolean()
  shown!: boolean;
}

export class BadgeSettingDto {
  /** Empty: persons without one. */
  legalEntity!: string;
  @ApiProperty({ type: 'integer' })
  people!: number;
  shown!: boolean;
  changedAt!: string | null;
  changedByName!: string | null;
}

export class BadgeSettingsDto {
  items!: BadgeSettingDto[];
}

export class SettleBadgesDto {
  /** Empty: persons without one. */
  @IsText(0, 200)
  legalEntity!: string;

  @IsBoolean()
  shown!: boolean;
}
