import { IsOptional, IsString, MaxLength } from 'class-validator';

export class ReturnQuery {
  /** The console's path to come back to. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  return?: string;
}

/** What a provider sends a browser back with; it may add more than the standard names. */
export class ProviderReplyQuery {
  @IsOptional()
  @IsString()
  @MaxLength(500)
  state?: string;

  @IsOptional()
  @IsString()
  @MaxLength(4_000)
  code?: string;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  iss?: string;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  session_state?: string;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  scope?: string;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  error?: string;

  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  error_description?: string;

  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  error_uri?: string;
}

/** A notice of the provider that somebody signed out there. */
export class LogoutTokenDto {
  @IsString()
  @MaxLength(20_000)
  logout_token!: string;
}
