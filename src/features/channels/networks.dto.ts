import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min, ValidateIf, ValidateNested } from 'class-validator';
import { IsLocalised, IsText } from '../../platform/http/rules';

/** Where a network folds a text behind "see more", about. */
export class StateFoldDto {
  /** Code points shown on a phone; null where it does not fold there. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 1_000_000, nullable: true })
  @ValidateIf(({ phone, wide }: StateFoldDto) => phone !== null || wide === null)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  phone!: number | null;

  /** On a wide screen. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 1_000_000, nullable: true })
  @ValidateIf(({ wide }: StateFoldDto) => wide !== null)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  wide!: number | null;

  /** Where that is said, and when it was read. */
  @IsText(3, 300)
  source!: string;
}

/** What of a network may change. */
export class ChangeNetworkDto {
  /** Names by language. */
  @IsLocalised(100)
  names!: Record<string, string>;

  /** Code points of one text; null without a limit. */
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 1_000_000, nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  textLimit?: number | null;

  /** Where it folds a text; null where it does not. */
  @IsOptional()
  @ValidateNested()
  @Type(() => StateFoldDto)
  fold?: StateFoldDto | null;
}

/** A new network. Its code stays as it is for good. */
export class AddNetworkDto extends ChangeNetworkDto {
  /** Lower case letters, digits and `_`. */
  @Matches(/^[a-z0-9_]{1,60}$/)
  code!: string;
}

export class FoldDto {
  @ApiProperty({ type: 'integer', nullable: true })
  phone!: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  wide!: number | null;
  source!: string;
}

/** A network channels may be on. */
export class NetworkDto {
  code!: string;
  names!: Record<string, string>;
  /** Code points of one text; null without a limit. */
  @ApiProperty({ type: 'integer', nullable: true })
  textLimit!: number | null;
  /** Code points shown before it folds a text, about, and where that is said; null where it does not fold. */
  fold!: FoldDto | null;
}

export class NetworksDto {
  items!: NetworkDto[];
}
