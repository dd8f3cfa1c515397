import { ApiProperty } from '@nestjs/swagger';

/** The company's provider as it is set here; no secret. */
export class ProviderSettingsDto {
  name!: string;
  issuer!: string;
  clientId!: string;
  @ApiProperty({ enum: ['client_secret_basic', 'client_secret_post', 'private_key_jwt'] })
  clientAuth!: string;
  /** How somebody is found the first time. */
  @ApiProperty({ enum: ['email', 'subject'] })
  match!: string;
  scopes!: string;
  groupsClaim!: string;
  /** What is registered at the provider. */
  redirectUri!: string;
  signOutUri!: string;
  backchannelUri!: string;
}

/** The ways in that the operator set. */
export class CompanySignInDto {
  /** Null: there is none. */
  provider!: ProviderSettingsDto | null;
  passwords!: boolean;
  demo!: boolean;
}

/** What a provider offers of what is used here. */
export class ProviderOffersDto {
  /** PKCE with S256. */
  pkce!: boolean;
  /** The client authentication that is set here. */
  clientAuth!: boolean;
  userinfo!: boolean;
  /** Signing out there as well. */
  signOut!: boolean;
  /** Telling us when somebody signed out there. */
  backchannelSignOut!: boolean;
  /** Public keys it signs with. */
  @ApiProperty({ type: 'integer' })
  keys!: number;
}

/** What came of asking the provider. */
export class ProviderCheckDto {
  answers!: boolean;
  @ApiProperty({ type: 'integer' })
  milliseconds!: number;
  /** What went wrong, in words. */
  problem!: string | null;
  /** One word of the network or the protocol, for whoever runs the provider. */
  reason!: string | null;
  offers!: ProviderOffersDto | null;
}
