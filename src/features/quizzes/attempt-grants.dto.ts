import { IsUUID } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { IsText } from '../../platform/http/rules';

/** One more attempt for somebody. */
export class GrantAttemptDto {
  @IsUUID()
  personId!: string;

  @IsText(1, 500)
  reason!: string;
}

/** Somebody who did not pass and may not go on by themselves. */
export class StoppedPersonDto {
  personId!: string;
  externalId!: string;
  givenName!: string;
  familyName!: string;
  names!: Record<string, string>;
  department!: string | null;
  @ApiProperty({ type: 'integer' })
  attempts!: number;
  /** Per cent. */
  @ApiProperty({ type: 'integer' })
  best!: number;
  lastAt!: string;
}

export class StoppedPeopleDto {
  items!: StoppedPersonDto[];
  next!: string | null;
}
