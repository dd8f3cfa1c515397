import { ApiProperty } from '@nestjs/swagger';
import { type Decision, DECISIONS } from './draft';
import { NamedPersonDto } from './named.dto';

/** A decision on one revision. */
export class DecisionDto {
  @ApiProperty({ type: 'integer' })
  revision!: number;
  @ApiProperty({ enum: DECISIONS })
  decision!: Decision;
  decidedBy!: NamedPersonDto;
  at!: string;
  note!: string | null;
  /** The reason, and the clause it stands on; null for an approval and for suggestions. */
  code!: string | null;
  codeNames!: Record<string, string> | null;
  clause!: string | null;
  clauseTitle!: Record<string, string> | null;
  clauseText!: Record<string, string> | null;
  /** Console path of the clause. */
  where!: string | null;
}
