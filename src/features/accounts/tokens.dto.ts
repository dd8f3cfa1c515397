import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { TOKEN_PERMISSIONS } from '../../platform/access/permissions';
import { IsText } from '../../platform/http/rules';

/** A new token. */
export class NewTokenDto {
  /** What it is for. */
  @IsText(1, 100)
  name!: string;

  /** What it is limited to; never more than its owner may at the moment of use. */
  @ApiProperty({ enum: TOKEN_PERMISSIONS, isArray: true })
  @IsIn(TOKEN_PERMISSIONS, { each: true })
  @ArrayUnique()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  permissions!: string[];

  /** Real days it is valid. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 365 })
  @IsInt()
  @Min(1)
  @Max(365)
  days!: number;

  /** Requests a minute; the house's own limit when absent. Service tokens only. */
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 1_000_000 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  quota?: number;
}

/** What may change about a service's token. */
export class TokenQuotaDto {
  /** Requests a minute; null: the house's own limit. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 1_000_000, nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  quota!: number | null;
}

/** A token that still opens something. */
export class TokenDto {
  id!: string;
  name!: string;
  /** Null: whatever its owner may, but roles and accounts. */
  permissions!: string[] | null;
  @ApiProperty({ type: 'integer', nullable: true })
  quota!: number | null;
  createdAt!: string;
  expiresAt!: string;
  /** To the minute; null: never. */
  lastUsedAt!: string | null;
}

export class TokensDto {
  items!: TokenDto[];
  /** What the one who asks may limit a token to. */
  permissions!: string[];
}

/** A service's token, and whose roles it acts by. */
export class ServiceTokenDto extends TokenDto {
  ownerId!: string;
  ownerName!: string;
}

export class ServiceTokensDto {
  items!: ServiceTokenDto[];
  permissions!: string[];
}

/** A token just issued. */
export class IssuedTokenDto {
  id!: string;
  /** Shown only now. */
  secret!: string;
  expiresAt!: string;
}
