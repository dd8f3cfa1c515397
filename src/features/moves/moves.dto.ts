import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';
import { IsCalendarDate, IsText } from '../../platform/http/rules';
import { type Why, WHYS } from './candidates-sql';
import { KINDS, LATE_STANDINGS, type LateStanding, MOVE_STATES, type MoveKind, type MoveState } from './move';

const ITEM_STATES = ['waiting', 'left', 'done', 'undone', 'stays'] as const;

/** Whose enrolments, and what is to become of them. */
export class EnrolmentMoveInputDto {
  @ApiProperty({ enum: KINDS })
  @IsIn(KINDS)
  kind!: MoveKind;

  /** Track code; needed unless enrolments are named, or a standing. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  track?: string;

  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10_000)
  @IsUUID(undefined, { each: true })
  enrolmentIds?: string[];

  /** External ids. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10_000)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  people?: string[];

  @IsOptional()
  @IsUUID()
  audienceId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  department?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  legalEntity?: string;

  /** External id of a manager: everybody below them. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  under?: string;

  /** Only those whose date has passed. */
  @IsOptional()
  @IsBoolean()
  late?: boolean;

  /** Whose manager this is. */
  @IsOptional()
  @IsUUID()
  managerId?: string;

  /** Only those who are so on the late list; `any`: whoever is on it. */
  @ApiPropertyOptional({ enum: LATE_STANDINGS })
  @IsOptional()
  @IsIn(LATE_STANDINGS)
  standing?: LateStanding;

  /** People of one's own list. */
  @IsOptional()
  @IsUUID()
  listId?: string;

  /** A move's edition, which is published. */
  @IsOptional()
  @IsUUID()
  editionId?: string;

  /** An extension's date. */
  @IsOptional()
  @IsCalendarDate()
  dueOn?: string;

  /** Or so many days after each one's own. */
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 3650 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(3650)
  days?: number;

  /** How many enrolments the preview said: if they are others by now, nothing is done. */
  @ApiPropertyOptional({ type: 'integer', minimum: 1 })
  @IsOptional()
  @IsInt()
  @Min(1)
  expects?: number;

  /** The persons read it. */
  @IsText(1, 500)
  reason!: string;
}

export class EnrolmentMoveTrialDto extends OmitType(EnrolmentMoveInputDto, ['reason', 'expects']) {}

export class MoveCandidateDto {
  enrolmentId!: string;
  personId!: string;
  externalId!: string;
  givenName!: string;
  familyName!: string;
  names!: Record<string, string>;
  department!: string | null;
  track!: string;
  trackNames!: Record<string, string>;
  dueOn!: string | null;
  newDueOn!: string | null;
  /** Why nothing would be done; null: it would. */
  @ApiProperty({ enum: [...WHYS, null], type: 'string', nullable: true })
  why!: Why | null;
}

export class MoveExcludedDto {
  @ApiProperty({ enum: WHYS })
  why!: Why;
  @ApiProperty({ type: 'integer' })
  count!: number;
}

export class EnrolmentMovePreviewDto {
  /** Enrolments it would change. */
  @ApiProperty({ type: 'integer' })
  changes!: number;
  excluded!: MoveExcludedDto[];
  /** The first fifty it would change, and the first fifty it would not. */
  items!: MoveCandidateDto[];
  /** External ids that nobody has. */
  unknown!: string[];
  /** Persons named more than once. */
  @ApiProperty({ type: 'integer' })
  repeated!: number;
  /** Legal entities whose persons works-council mode keeps from the caller: nothing is done with them. */
  keptBack!: string[];
}

export class MoveCountsDto {
  @ApiProperty({ type: 'integer' })
  waiting!: number;
  /** Nothing was done with them. */
  @ApiProperty({ type: 'integer' })
  left!: number;
  @ApiProperty({ type: 'integer' })
  done!: number;
  @ApiProperty({ type: 'integer' })
  undone!: number;
  /** Done, and could not be undone. */
  @ApiProperty({ type: 'integer' })
  stays!: number;
}

export class EnrolmentMoveDto {
  id!: string;
  @ApiProperty({ enum: KINDS })
  kind!: MoveKind;
  editionId!: string | null;
  dueOn!: string | null;
  @ApiProperty({ type: 'integer', nullable: true })
  days!: number | null;
  reason!: string;
  @ApiProperty({ enum: MOVE_STATES })
  state!: MoveState;
  madeAt!: Date;
  endedAt!: Date | null;
  undoneAt!: Date | null;
  undoUntil!: Date | null;
  counts!: MoveCountsDto;
  @ApiProperty({ type: 'array', items: { type: 'string', enum: ['cancel', 'undo'] } })
  can!: string[];
}

export class EnrolmentMovePageDto {
  items!: EnrolmentMoveDto[];
  next!: string | null;
}

export class MoveItemsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ITEM_STATES })
  @IsOptional()
  @IsIn(ITEM_STATES)
  state?: (typeof ITEM_STATES)[number];
}

export class MoveItemDto {
  enrolmentId!: string;
  personId!: string;
  externalId!: string;
  givenName!: string;
  familyName!: string;
  names!: Record<string, string>;
  @ApiProperty({ enum: ITEM_STATES })
  state!: (typeof ITEM_STATES)[number];
  @ApiProperty({ enum: [...WHYS, null], type: 'string', nullable: true })
  why!: Why | null;
  dueBefore!: string | null;
  dueAfter!: string | null;
}

export class MoveItemPageDto {
  items!: MoveItemDto[];
  next!: string | null;
}

/** What HR changed of one's own training. */
export class MyTrainingChangeDto {
  enrolmentId!: string;
  @ApiProperty({ enum: KINDS })
  kind!: string;
  trackNames!: Record<string, string>;
  /** HR's words. */
  reason!: string;
  at!: Date;
  dueBefore!: string | null;
  dueAfter!: string | null;
  /** It was taken back. */
  undone!: boolean;
}

export class MyTrainingChangesDto {
  items!: MyTrainingChangeDto[];
}
