import { IsString, MaxLength } from 'class-validator';

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
  roles!: string[];
  permissions!: string[];
  /** Whether this installation is a demo. */
  demo!: boolean;
  /** The house's instant: demo time may run fast. */
  now!: string;
}
