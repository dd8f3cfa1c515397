import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsText } from '../../platform/http/rules';
import { type Ending, ENDINGS } from './refresher';

/** A lesson offered because a decision cited the clause that it teaches. */
export class RefresherDto {
  id!: string;
  /** The lesson. */
  moduleId!: string;
  names!: Record<string, string>;
  /** Its stated length. */
  @ApiProperty({ type: 'integer' })
  seconds!: number;
  /** Code of the rules document. */
  document!: string;
  clause!: string;
  /** Null once the clause has left the rules. */
  clauseTitle!: Record<string, string> | null;
  /** Console path of the clause. */
  where!: string | null;
  /** The clause was cited several times: the whole module is asked for again. */
  again!: boolean;
  givenAt!: string;
  endedAt!: string | null;
  @ApiProperty({ type: 'string', enum: ENDINGS, nullable: true })
  ending!: Ending | null;
  /** The person's own drafts that it is about. */
  draftIds!: string[];
  /** For how long the lesson is still to be open before it can be finished. */
  @ApiProperty({ type: 'integer' })
  readySeconds!: number;
  can!: string[];
}

export class MyRefreshersDto {
  items!: RefresherDto[];
}

/** When a repeated reason asks for a module again. */
export class RefresherSettingDto {
  /** So many decisions that cite one clause to one author … */
  @ApiProperty({ type: 'integer' })
  repeats!: number;
  /** … within so many days. */
  @ApiProperty({ type: 'integer' })
  days!: number;
  from!: string;
  reason!: string;
}

export class StateRefresherSettingDto {
  @ApiProperty({ type: 'integer', minimum: 2, maximum: 20 })
  @IsInt()
  @Min(2)
  @Max(20)
  repeats!: number;

  @ApiProperty({ type: 'integer', minimum: 7, maximum: 365 })
  @IsInt()
  @Min(7)
  @Max(365)
  days!: number;

  @IsText(3, 500)
  reason!: string;
}

export class ClauseTeachingQuery {
  /** Calendar months, this one included. */
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 12, default: 3 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(12)
  months: number = 3;
}

/** What became of one clause; every count is null where fewer people than the smallest group stand behind it. */
export class TeachingCountsDto {
  /** Decisions that cite it. */
  @ApiProperty({ type: 'integer', nullable: true })
  returned!: number | null;
  /** Of those, how many led to a refresher that was done. */
  @ApiProperty({ type: 'integer', nullable: true })
  done!: number | null;
  /** Of those, how many came after their author had done the clause's refresher. */
  @ApiProperty({ type: 'integer', nullable: true })
  again!: number | null;
}

export class TopicTeachingDto extends TeachingCountsDto {
  /** Null: words that answer nothing, or what nobody has routed. */
  topicNames!: Record<string, string> | null;
}

export class ClauseTeachingDto extends TeachingCountsDto {
  document!: string;
  clause!: string;
  clauseTitle!: Record<string, string> | null;
  where!: string | null;
  /** The lesson that teaches it; null: none does. */
  moduleId!: string | null;
  moduleNames!: Record<string, string> | null;
  topics!: TopicTeachingDto[];
}

export class ClauseTeachingListDto {
  /** The smallest group that is shown. */
  @ApiProperty({ type: 'integer' })
  fewest!: number;
  from!: string;
  items!: ClauseTeachingDto[];
}
