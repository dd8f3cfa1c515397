import { ApiProperty } from '@nestjs/swagger';

/** One place where somebody is signed in. */
export class MyLoginDto {
  id!: string;
  /** Whether it is the browser that asks. */
  present!: boolean;
  @ApiProperty({ enum: ['demo', 'password', 'link', 'oidc'] })
  method!: string;
  /** Browser and system as far as they tell; null when not known. */
  browser!: string | null;
  system!: string | null;
  address!: string;
  openedAt!: string;
  lastSeenAt!: string;
  expiresAt!: string;
}

export class MyLoginsDto {
  items!: MyLoginDto[];
}
