import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';
import { IsLocalised, IsText } from '../../platform/http/rules';
import { ASK_ACTS, type AskAct, type AskState, askStates } from './ask';

/** Words to the desk, as one would say them. */
export class AskDto {
  @IsText(1, 4000)
  words!: string;
}

/** The desk's words, and the clauses they stand on. */
export class AnswerAskDto {
  @IsText(1, 8000)
  words!: string;

  /** Clauses of editions in force. */
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  clauses!: string[];
}

/** A question and its answer in words that tell nothing of whoever asked. */
export class PublishExampleDto {
  /** The document whose clause it stands under. */
  @IsUUID()
  documentId!: string;

  /** The clause's number there. */
  @Matches(/^[\p{L}\p{N}][\p{L}\p{N}.()-]{0,39}$/u)
  clause!: string;

  @IsLocalised(1000)
  question!: Record<string, string>;

  @IsLocalised(4000)
  answer!: Record<string, string>;
}

export class AsksQuery extends PageQuery {
  /** Only those in this state; those that wait come in the order in which their answers are owed. */
  @ApiPropertyOptional({ enum: askStates.states })
  @IsOptional()
  @IsIn(askStates.states)
  state?: AskState;
}

export class AskPersonDto {
  id!: string;
  name!: string;
  names!: Record<string, string>;
}

export class AskLineDto {
  id!: string;
  /** Who asked. */
  person!: AskPersonDto;
  /** How it begins. */
  excerpt!: string;
  @ApiProperty({ enum: askStates.states })
  state!: AskState;
  askedAt!: string;
  /** When the desk owes its answer; null unless it waits. */
  dueAt!: string | null;
  late!: boolean;
}

export class AskPageDto {
  items!: AskLineDto[];
  next!: string | null;
}

export class CitedClauseDto {
  number!: string;
  documentId!: string;
  title!: Record<string, string>;
  /** Console path of the clause as it was cited. */
  where!: string;
}

export class AskMessageDto {
  id!: string;
  person!: AskPersonDto;
  /** Whether the desk wrote it, or whoever asked. */
  desk!: boolean;
  words!: string;
  at!: string;
  clauses!: CitedClauseDto[];
}

export class AskThreadDto extends AskLineDto {
  messages!: AskMessageDto[];
  /** What the viewer may do. */
  @ApiProperty({ enum: ASK_ACTS, isArray: true })
  can!: AskAct[];
}

export class ClauseExamplesQuery {
  @IsUUID()
  documentId!: string;
}

/** A question that was asked, stripped of whoever asked it, and what was answered. */
export class ClauseExampleDto {
  id!: string;
  clause!: string;
  question!: Record<string, string>;
  answer!: Record<string, string>;
  /** The number of the edition in force when it was published. */
  @ApiProperty({ type: 'integer' })
  edition!: number;
  publishedAt!: string;
  /** What the viewer may do: `withdraw`. */
  can!: string[];
}

export class ClauseExamplesDto {
  items!: ClauseExampleDto[];
}
