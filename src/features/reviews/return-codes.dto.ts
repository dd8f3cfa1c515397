import { Matches } from 'class-validator';
import { IsLocalised, IsText } from '../../platform/http/rules';

/** A reason for sending words back, on a clause in force. */
export class AddReturnCodeDto {
  @Matches(/^[a-z][a-z0-9-]{1,39}$/)
  code!: string;

  @IsLocalised(120)
  names!: Record<string, string>;

  /** Code of the rules document. */
  @IsText(1, 60)
  document!: string;

  /** Number of the clause. */
  @IsText(1, 20)
  clause!: string;
}

export class RetireReturnCodeDto {
  @IsText(1, 1000)
  reason!: string;
}

/** A lesson that teaches the clause. */
export class ReturnCodeLessonDto {
  id!: string;
  names!: Record<string, string>;
}

/** A reason for sending words back, and the clause in force that it stands on. */
export class ReturnCodeDto {
  code!: string;
  names!: Record<string, string>;
  /** Code of the rules document. */
  document!: string;
  /** Number of the clause. */
  clause!: string;
  clauseTitle!: Record<string, string> | null;
  clauseText!: Record<string, string> | null;
  /** Console path of the clause; null while no edition is in force. */
  where!: string | null;
  /** Lessons of tracks in force that teach it. */
  lessons!: ReturnCodeLessonDto[];
  /** From when on it is chosen no more. */
  until!: string | null;
}

export class ReturnCodesDto {
  items!: ReturnCodeDto[];
  /** What the caller may do: `add`, `retire`. */
  can!: string[];
}
