import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { IsText } from '../../platform/http/rules';
import { type Relationship, RELATIONSHIPS } from '../drafts/public';

/** Shares content of the library on a channel. */
export class ShareDto {
  @IsUUID()
  channelId!: string;

  /** A language that it is shared in. */
  @Matches(/^[a-z]{2,3}$/)
  language!: string;

  /** One's own words; null: as they stand in the library. */
  @ApiPropertyOptional({ type: 'string', nullable: true })
  @IsOptional()
  @IsText(1, 20_000)
  text: string | null = null;

  @ApiProperty({ enum: RELATIONSHIPS })
  @IsIn(RELATIONSHIPS)
  relationship: Relationship = 'employee';
}
