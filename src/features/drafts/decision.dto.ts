import { ApiProperty } from '@nestjs/swagger';
import { NamedPersonDto } from './named.dto';

/** A decision on one revision. */
export class DecisionDto {
  @ApiProperty({ type: 'integer' })
  revision!: number;
  @ApiProperty({ enum: ['approve', 'return', 'decline'] })
  decision!: 'approve' | 'return' | 'decline';
  decidedBy!: NamedPersonDto;
  at!: string;
  note!: string | null;
  /** The reason, and the clause it stands on; null for an approval. */
  code!: string | null;
  codeNames!: Record<string, string> | null;
  clause!: string | null;
  clauseTitle!: Record<string, string> | null;
  clauseText!: Record<string, string> | null;
  /** Console path of the clause. */
  where!: string | null;
}
