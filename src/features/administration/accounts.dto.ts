import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';

export class AccountsQuery extends PageQuery {
  /** Any part of a name, in any script, or of the external id; several words: each of them. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  search?: string;
}

/** One way in that somebody has. */
export class WayInDto {
  /** A password, the company's provider, or a link that was made and not used. */
  @ApiProperty({ enum: ['password', 'provider', 'invitation', 'reset'] })
  way!: string;
  /** The provider; null for the others. */
  issuer!: string | null;
  since!: string;
  /** The end of a link; null for the others. */
  until!: string | null;
}

/** When somebody signed in last. */
export class LastSignInDto {
  at!: string;
  @ApiProperty({ enum: ['demo', 'password', 'link', 'oidc'] })
  method!: string;
}

/** How a person of the directory signs in. Secrets are nowhere. */
export class AccountDto {
  personId!: string;
  externalId!: string;
  name!: string;
  names!: Record<string, string>;
  email!: string | null;
  department!: string | null;
  jobTitle!: string | null;
  waysIn!: WayInDto[];
  /** Null: never. */
  lastSignIn!: LastSignInDto | null;
  /** Browsers in which they are signed in. */
  @ApiProperty({ type: 'integer' })
  openLogins!: number;
  /** Personal tokens that open something. */
  @ApiProperty({ type: 'integer' })
  tokens!: number;
  roles!: string[];
  /** `invite`, `end-logins`, `end-tokens`, `change-roles`: nobody changes their own roles. */
  can!: string[];
}

export class AccountPageDto {
  items!: AccountDto[];
  next!: string | null;
}

/** How one signs in oneself. */
export class MyWaysInDto {
  items!: WayInDto[];
  /** Whether people have passwords here. */
  passwords!: boolean;
}
