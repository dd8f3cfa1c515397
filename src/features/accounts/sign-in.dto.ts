import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { IsText } from '../../platform/http/rules';
import { ADDRESSES, type Address } from '../people/public';

/** A secret of ours as it travels in links. */
const SECRET = /^[A-Za-z0-9_-]{20,100}$/;

/** Demo sign-in: as whom. */
export class OpenLoginDto {
  /** The person's external id. */
  @IsString()
  @MaxLength(200)
  person!: string;
}

/** One person the demo offers to sign in as. */
export class DemoPersonDto {
  externalId!: string;
  name!: string;
  names!: Record<string, string>;
  jobTitle!: string | null;
  department!: string | null;
  roles!: string[];
}

export class DemoPeopleDto {
  items!: DemoPersonDto[];
}

/** The signed-in person and what their roles open. */
export class MeDto {
  id!: string;
  externalId!: string;
  givenName!: string;
  familyName!: string;
  names!: Record<string, string>;
  department!: string | null;
  jobTitle!: string | null;
  /** How they wish to be addressed, where a language tells persons apart. */
  @ApiProperty({ enum: ADDRESSES })
  address!: Address;
  roles!: string[];
  /** Whether somebody reports to them: managers are derived from the directory, never granted. */
  manages!: boolean;
  /** What their roles open; for a token, no more than it is limited to. */
  permissions!: string[];
  /** Whether this installation is a demo. */
  demo!: boolean;
  /** The house's instant: demo time may run fast. */
  now!: string;
  /** Minutes without a request after which a login ends; what a device keeps for reading offline goes then as well. */
  @ApiProperty({ type: 'integer' })
  idleMinutes!: number;
}

/** The ways in that this installation has. */
export class WaysInDto {
  demo!: boolean;
  passwords!: boolean;
  /** What the company's own sign-in is called; null where there is none. */
  provider!: string | null;
  /** Whether the first administrator is still to be made; nothing else is served before. */
  administratorNeeded!: boolean;
}

/** Sign-in with a password of one's own. */
export class OpenPasswordLoginDto {
  /** E-mail or external id. */
  @IsString()
  @MinLength(1)
  @MaxLength(320)
  name!: string;

  @IsString()
  @MinLength(1)
  @MaxLength(200)
  password!: string;
}

/** A change of one's own password. */
export class ChangePasswordDto {
  @IsString()
  @MaxLength(200)
  present!: string;

  @IsString()
  @MaxLength(200)
  password!: string;
}

/** A link from an invitation or a reset: what stands behind its `#`. */
export class LinkCodeDto {
  @IsString()
  @Matches(SECRET)
  code!: string;
}

/** A link used: the password it sets. */
export class AcceptLinkDto extends LinkCodeDto {
  @IsString()
  @MaxLength(200)
  password!: string;
}

/** Whose link it is. */
export class LinkPreviewDto {
  @ApiProperty({ enum: ['invitation', 'reset', 'first'] })
  kind!: string;
  name!: string | null;
  /** The name to sign in with later. */
  signInName!: string | null;
}

/** A link just made; it is shown only now. */
export class MadeLinkDto {
  link!: string;
  expiresAt!: string;
}

/** The first administrator of an installation. */
export class FirstAdministratorDto extends LinkCodeDto {
  /** As in HR's data; somebody who is in the directory already only becomes administrator. */
  @IsText(1, 200)
  externalId!: string;

  @IsText(1, 200)
  givenName!: string;

  @IsText(1, 200)
  familyName!: string;

  @IsText(3, 320)
  @Matches(/^[^\s@]+@[^\s@]+$/)
  email!: string;

  /** Needed where people sign in with passwords. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  password?: string;
}

/** Where to go after signing out. */
export class SignedOutDto {
  /** The company's own sign-out, where one came by it; null: nowhere else. */
  next!: string | null;
}
