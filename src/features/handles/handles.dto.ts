import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches, ValidateIf } from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';
import { IsCalendarDate, IsText } from '../../platform/http/rules';
import { type HandleState, handleStates, SUNSET_REASONS, type SunsetReason } from './handle';
import { HANDLE_ACTS, type HandleAct } from './handles.policy';

/** Asks for a branded handle. Nobody is asked for more than its name: whoever opens the account keeps its keys to themselves. */
export class RequestHandleDto {
  /** Code of the network. */
  @Matches(/^[a-z0-9_]{1,60}$/)
  network!: string;

  /** The name that is wanted there, with or without @. */
  @Matches(/^@?[\p{L}\p{N}][\p{L}\p{N}._-]{1,59}$/u)
  name!: string;

  /** What it is to be used for. */
  @IsText(1, 1000)
  purpose!: string;
}

export class DecideHandleDto {
  /** What the one who asked reads. */
  @ValidateIf((_, value) => value !== null)
  @IsText(1, 1000)
  note: string | null = null;
}

export class DeclineHandleDto {
  /** Why not: what the one who asked reads. */
  @IsText(1, 1000)
  note!: string;
}

export class SunsetHandleDto {
  /** Why: what its holder reads. */
  @IsText(1, 1000)
  note!: string;

  /** The day; null: today. */
  @ValidateIf((_, value) => value !== null)
  @IsCalendarDate()
  on: string | null = null;
}

export class HandlesQuery extends PageQuery {
  /** Only those in this state. */
  @ApiPropertyOptional({ enum: handleStates.states })
  @IsOptional()
  @IsIn(handleStates.states)
  state?: HandleState;
}

export class HandleHolderDto {
  id!: string;
  name!: string;
  names!: Record<string, string>;
}

/** A name on a network that carries the company's brand, held by one person. */
export class HandleDto {
  id!: string;
  holder!: HandleHolderDto;
  network!: string;
  networkNames!: Record<string, string>;
  name!: string;
  purpose!: string;
  @ApiProperty({ enum: handleStates.states })
  state!: HandleState;
  requestedAt!: string;
  decidedAt!: string | null;
  /** What the lead said. */
  note!: string | null;
  /** When its holder last said that it is used. */
  confirmedAt!: string | null;
  /** From this day its holder is asked again. */
  confirmBy!: string | null;
  /** When it is sunset if its holder says nothing more; days of absence do not count. */
  dormantOn!: string | null;
  /** Planned, or when it was. */
  sunsetOn!: string | null;
  @ApiProperty({ enum: SUNSET_REASONS, nullable: true, type: 'string' })
  sunsetReason!: SunsetReason | null;
  sunsetNote!: string | null;
  /** What the viewer may do. */
  @ApiProperty({ enum: HANDLE_ACTS, isArray: true })
  can!: HandleAct[];
}

export class HandlePageDto {
  items!: HandleDto[];
  next!: string | null;
}

/** What is missing for a permit. */
export class HandleLackDto {
  kind!: string;
  id!: string;
  where!: string;
  detail!: string;
}

/** One's own branded handles, and whether one may use one now. */
export class MyHandlesDto {
  items!: HandleDto[];
  allowed!: boolean;
  missing!: HandleLackDto[];
}
