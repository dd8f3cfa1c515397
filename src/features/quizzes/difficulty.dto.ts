import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { KINDS, type QuestionKind } from '../questions/public';

export class RevisionQuery {
  /** The revision that the figures are about. */
  @ApiProperty({ type: 'integer' })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  revision!: number;
}

export class OptionShareDto {
  id!: string;
  text!: Record<string, string>;
  right!: boolean;
  /** Per cent of those who were asked. */
  @ApiProperty({ type: 'integer' })
  share!: number;
}

/** How hard a question is, by first attempts; null is kept back, since too few were asked. */
export class DifficultyDto {
  code!: string;
  @ApiProperty({ enum: KINDS })
  kind!: QuestionKind;
  prompt!: Record<string, string>;
  /** First attempts. */
  @ApiProperty({ type: 'integer', nullable: true })
  asked!: number | null;
  /** Per cent of full marks. */
  @ApiProperty({ type: 'integer', nullable: true })
  right!: number | null;
  /** Per cent among the third of attempts with the best scores. */
  @ApiProperty({ type: 'integer', nullable: true })
  strong!: number | null;
  /** Per cent among the third with the worst. */
  @ApiProperty({ type: 'integer', nullable: true })
  weak!: number | null;
  /** Strong less weak: what the question tells apart. */
  @ApiProperty({ type: 'integer', nullable: true })
  discrimination!: number | null;
  /** How often each option was chosen. */
  @ApiProperty({ type: () => [OptionShareDto], nullable: true })
  options!: OptionShareDto[] | null;
  /** What to look at: `too-easy`, `too-hard`, `misleads`, `option-unused`. */
  hints!: string[];
}

export class DifficultiesDto {
  items!: DifficultyDto[];
  /** The smallest group of which anything is said. */
  @ApiProperty({ type: 'integer' })
  fewest!: number;
}
