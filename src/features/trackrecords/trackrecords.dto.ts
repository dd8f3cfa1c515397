import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';
import { IsText } from '../../platform/http/rules';
import { NamedPersonDto } from '../drafts/public';

const DIRECTIONS = ['more', 'less'] as const;
const STATES = ['open', 'accepted', 'kept', 'lapsed'] as const;

/** The rules by which a track record proposes. */
export class StateTrackRecordThresholdDto {
  /** The window in days. */
  @ApiProperty({ type: 'integer', minimum: 30, maximum: 730 })
  @IsInt()
  @Min(30)
  @Max(730)
  days!: number;

  /** Fewer decided drafts propose nothing. */
  @ApiProperty({ type: 'integer', minimum: 3, maximum: 200 })
  @IsInt()
  @Min(3)
  @Max(200)
  least!: number;

  /** Per cent accepted at first reading, below which more review is proposed. */
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100 })
  @IsInt()
  @Min(0)
  @Max(100)
  moreBelow!: number;

  /** Per cent from which less is proposed, when nothing had to be corrected. */
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100 })
  @IsInt()
  @Min(0)
  @Max(100)
  lessFrom!: number;

  /** More corrections than that propose more review. */
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 50 })
  @IsInt()
  @Min(0)
  @Max(50)
  mostCorrections!: number;

  /** For how long the one concerned can answer before a lead decides. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 60 })
  @IsInt()
  @Min(1)
  @Max(60)
  answerDays!: number;

  @IsText(3, 500)
  reason!: string;
}

export class TrackRecordThresholdDto {
  @ApiProperty({ type: 'integer' })
  days!: number;
  @ApiProperty({ type: 'integer' })
  least!: number;
  @ApiProperty({ type: 'integer' })
  moreBelow!: number;
  @ApiProperty({ type: 'integer' })
  lessFrom!: number;
  @ApiProperty({ type: 'integer' })
  mostCorrections!: number;
  @ApiProperty({ type: 'integer' })
  answerDays!: number;
  reason!: string;
  from!: string;
}

/** What facts proposed, and what became of it. */
export class OwnProposalDto {
  id!: string;
  /** More or less review than now. */
  @ApiProperty({ enum: DIRECTIONS })
  direction!: 'more' | 'less';
  /** Drafts of which the first revision was decided on. */
  @ApiProperty({ type: 'integer' })
  read!: number;
  /** Of those, accepted at that reading. */
  @ApiProperty({ type: 'integer' })
  accepted!: number;
  /** Drafts to be corrected after publishing. */
  @ApiProperty({ type: 'integer' })
  corrections!: number;
  @ApiProperty({ enum: STATES })
  state!: (typeof STATES)[number];
  proposedAt!: string;
  answerUntil!: string;
  answer!: string | null;
  decidedAt!: string | null;
  reason!: string | null;
  can!: string[];
}

export class TrackRecordProposalDto extends OwnProposalDto {
  person!: NamedPersonDto;
  channelId!: string;
  channelNames!: Record<string, string>;
}

export class TrackRecordProposalPageDto {
  items!: TrackRecordProposalDto[];
  next!: string | null;
}

export class MyTrackRecordLineDto {
  channelId!: string;
  channelNames!: Record<string, string>;
  @ApiProperty({ type: 'integer' })
  read!: number;
  @ApiProperty({ type: 'integer' })
  accepted!: number;
  @ApiProperty({ type: 'integer' })
  corrections!: number;
  /** The latest. */
  proposal!: OwnProposalDto | null;
}

export class MyTrackRecordDto {
  /** Whether my legal entity uses track records. */
  on!: boolean;
  threshold!: TrackRecordThresholdDto;
  items!: MyTrackRecordLineDto[];
}

export class AnswerTrackRecordDto {
  @IsText(1, 2000)
  text!: string;
}

export class DecideTrackRecordDto {
  @IsBoolean()
  accepted!: boolean;

  @IsText(3, 500)
  reason!: string;
}

export class TrackRecordProposalsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ['open', 'decided'], default: 'open' })
  @IsOptional()
  @IsIn(['open', 'decided'])
  state: 'open' | 'decided' = 'open';
}

/** Whether a legal entity uses track records. */
export class TrackRecordEntityDto {
  /** Empty: people without one. */
  legalEntity!: string;
  @ApiProperty({ type: 'integer' })
  people!: number;
  on!: boolean;
  /** Switching on again that waits for a second person. */
  proposedId!: string | null;
  proposedReason!: string | null;
  /** `off`, `propose`, `confirm`, `refuse`. */
  can!: string[];
}

export class TrackRecordEntitiesDto {
  items!: TrackRecordEntityDto[];
}

export class SwitchTrackRecordsDto {
  @IsText(0, 200)
  legalEntity!: string;

  @IsBoolean()
  on!: boolean;

  @IsText(3, 500)
  reason!: string;
}
