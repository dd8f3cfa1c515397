import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { IsLocalised } from '../../platform/http/rules';

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
}

/** A new network. Its code stays as it is for good. */
export class AddNetworkDto extends ChangeNetworkDto {
  /** Lower case letters, digits and `_`. */
  @Matches(/^[a-z0-9_]{1,60}$/)
  code!: string;
}

/** A network channels may be on. */
export class NetworkDto {
  code!: string;
  names!: Record<string, string>;
  /** Code points of one text; null without a limit. */
  @ApiProperty({ type: 'integer', nullable: true })
  textLimit!: number | null;
}

export class NetworksDto {
  items!: NetworkDto[];
}
