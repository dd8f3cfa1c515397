import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUrl, MaxLength } from 'class-validator';
import { IsInstant, IsText } from '../../platform/http/rules';
import { type Aftermath, AFTERMATHS } from './aftermath';

/** What became of words after they went out. */
export class RecordAftermathDto {
  @ApiProperty({ enum: AFTERMATHS })
  @IsIn(AFTERMATHS)
  what!: Aftermath;

  /** What stands there now: with `edited`, `corrected` and `seen`. */
  @IsOptional()
  @IsText(1, 100_000)
  text?: string | null;

  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  @MaxLength(2000)
  link?: string | null;

  @IsText(3, 500)
  reason!: string;

  /** When it happened; left out: now. */
  @IsOptional()
  @IsInstant()
  at?: string | null;
}

export class AftermathDto {
  id!: string;
  @ApiProperty({ enum: AFTERMATHS })
  what!: Aftermath;
  text!: string | null;
  link!: string | null;
  reason!: string;
  /** What stood there then was not what had been approved. */
  drifted!: boolean;
  at!: string;
  /** Who recorded it; null: it came with what a source sent. */
  recordedBy!: string | null;
}

export class AftermathListDto {
  items!: AftermathDto[];
  /** The words that were approved, to compare with. */
  approved!: string;
  /** What was recorded last is not what was approved. */
  drifts!: boolean;
  /** To the author: the draft in which the correction is written. */
  correctionId!: string | null;
  can!: string[];
}
