import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { IsText } from '../../platform/http/rules';
import { type Showing, SHOWINGS } from './switching';

export class StaffNamesChangeDto {
  id!: string;
  @ApiProperty({ enum: SHOWINGS })
  wanted!: Showing;
  @ApiProperty({ enum: ['proposed', 'applied', 'refused'] })
  state!: 'proposed' | 'applied' | 'refused';
  reason!: string;
  proposedAt!: string;
  proposedByMe!: boolean;
}

/** How names of a legal entity's staff are shown in what customers say. */
export class StaffNamesEntityDto {
  /** Empty: people without one. */
  legalEntity!: string;
  @ApiProperty({ type: 'integer' })
  people!: number;
  /** `all`: to everybody; `handlers`: to whoever holds the interaction; `none`: to nobody. */
  @ApiProperty({ enum: SHOWINGS })
  showing!: Showing;
  /** Null: it was never changed. */
  since!: string | null;
  /** A change that shows more and waits for a second person. */
  proposed!: StaffNamesChangeDto | null;
  /** `change`, `confirm`, `refuse`. */
  can!: string[];
}

export class StaffNamesEntitiesDto {
  items!: StaffNamesEntityDto[];
}

export class ChangeStaffNamesDto {
  /** Empty: people without one. */
  @IsText(0, 200)
  legalEntity!: string;

  @ApiProperty({ enum: SHOWINGS })
  @IsIn(SHOWINGS)
  showing!: Showing;

  @IsText(1, 500)
  reason!: string;
}
