import { ApiProperty } from '@nestjs/swagger';

const STATES = ['held', 'ended', 'revoked'] as const;

/** Why a belt was taken back. */
export class MyRevocationDto {
  code!: string;
  words!: string;
}

/** One's own award. */
export class MyAwardDto {
  id!: string;
  beltNames!: Record<string, string>;
  /** `#rrggbb` */
  colour!: string;
  @ApiProperty({ type: 'integer' })
  rank!: number;
  @ApiProperty({ enum: ['track', 'recognition'] })
  ground!: 'track' | 'recognition';
  trackNames!: Record<string, string> | null;
  /** Of the track's edition. */
  @ApiProperty({ type: 'integer', nullable: true })
  number!: number | null;
  from!: string;
  until!: string | null;
  @ApiProperty({ enum: STATES })
  state!: (typeof STATES)[number];
  revocation!: MyRevocationDto | null;
  /** A later award of the same belt took its place. */
  renewed!: boolean;
  can!: string[];
}

/** Whether the award that a certificate names still stands. */
export class AwardCheckDto {
  @ApiProperty({ enum: [...STATES, 'unknown'] })
  state!: (typeof STATES)[number] | 'unknown';
  beltNames!: Record<string, string> | null;
  from!: string | null;
  until!: string | null;
}

export class MyAwardsDto {
  items!: MyAwardDto[];
}
