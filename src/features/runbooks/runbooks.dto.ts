import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { IsLocalised, IsText } from '../../platform/http/rules';

export class StateRunbookDto {
  @IsLocalised(120)
  names!: Record<string, string>;

  /** By language: each heading `## …` begins a step; `{stops-channel}` at its end makes it a moratorium for the channel. */
  @IsLocalised(60_000)
  markdown!: Record<string, string>;
}

export class AddRunbookDto extends StateRunbookDto {
  @Matches(/^[a-z0-9][a-z0-9-]{0,39}$/)
  code!: string;
}

export class StartRunDto {
  @IsUUID()
  runbookId!: string;

  @IsUUID()
  channelId!: string;

  /** A practice stops nothing. */
  @IsBoolean()
  practice: boolean = false;

  /** What happened. */
  @IsText(1, 1000)
  reason!: string;
}

export class OwnStepDto {
  /** Null: nobody. */
  @IsOptional()
  @IsUUID()
  ownerId: string | null = null;
}

const SETTLED = ['done', 'skipped'] as const;

export class SettleStepDto {
  @ApiProperty({ enum: SETTLED })
  @IsIn(SETTLED)
  state!: (typeof SETTLED)[number];

  /** What was found, or why it was skipped. */
  @IsOptional()
  @IsText(1, 2000)
  note: string | null = null;
}

export class RunNoteDto {
  @IsText(1, 2000)
  text!: string;

  /** The step it belongs to. */
  @ApiPropertyOptional({ type: 'integer', nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  position: number | null = null;
}

export class EndRunDto {
  /** How it ended, and what was learnt. */
  @IsText(1, 4000)
  outcome!: string;
}

export class RunbookStepDto {
  titles!: Record<string, string>;
  texts!: Record<string, string>;
  @ApiProperty({ enum: ['stops-channel'], nullable: true })
  act!: 'stops-channel' | null;
}

export class RunbookDto {
  id!: string;
  code!: string;
  names!: Record<string, string>;
  steps!: RunbookStepDto[];
  /** What it is written as, by language. */
  markdown!: Record<string, string>;
  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class RunbooksDto {
  items!: RunbookDto[];
}

/** Who did something, and when. */
export class RunWordDto {
  name!: string;
  names!: Record<string, string>;
  at!: string;
}

export class RunOwnerDto {
  name!: string;
  names!: Record<string, string>;
}

export class RunStepDto extends RunbookStepDto {
  @ApiProperty({ type: 'integer' })
  position!: number;
  @ApiProperty({ enum: ['open', 'done', 'skipped'] })
  state!: 'open' | 'done' | 'skipped';
  owner!: RunOwnerDto | null;
  /** Whether the caller owns it. */
  mine!: boolean;
  settled!: RunWordDto | null;
  /** The moratorium it started. */
  moratoriumId!: string | null;
  /** What the caller may do: `settle`, `own`, `stop`. */
  can!: string[];
}

export class RunNoteViewDto {
  @ApiProperty({ type: 'integer', nullable: true })
  position!: number | null;
  text!: string;
  by!: RunWordDto;
}

/** A run, as it goes and as it is reported. */
export class RunDto {
  id!: string;
  names!: Record<string, string>;
  channelId!: string;
  channelNames!: Record<string, string>;
  practice!: boolean;
  reason!: string;
  outcome!: string | null;
  started!: RunWordDto;
  ended!: RunWordDto | null;
  steps!: RunStepDto[];
  notes!: RunNoteViewDto[];
  /** What the caller may do: `note`, `end`. */
  can!: string[];
}

export class RunRefDto {
  id!: string;
  names!: Record<string, string>;
  channelNames!: Record<string, string>;
  practice!: boolean;
  reason!: string;
  startedAt!: string;
  endedAt!: string | null;
  @ApiProperty({ type: 'integer' })
  settled!: number;
  @ApiProperty({ type: 'integer' })
  total!: number;
}

export class RunsDto {
  items!: RunRefDto[];
}
