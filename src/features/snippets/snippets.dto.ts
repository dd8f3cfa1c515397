import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';
import { IsCalendarDate, IsText } from '../../platform/http/rules';
import { type Kind, KINDS, type SnippetState, snippetStates } from './snippet';
import { SNIPPET_ACTS, type SnippetAct } from './snippets.reader';

/** Words to keep. */
export class StateSnippetDto {
  @ApiProperty({ enum: KINDS })
  @IsIn(KINDS)
  kind!: Kind;

  @IsText(1, 120)
  title!: string;

  /** In braces only who writes, `{me}`, and the channel, `{channel}`. */
  @IsText(1, 5000)
  text!: string;

  @Matches(/^[a-z]{2,3}$/)
  language!: string;

  /** Null: whatever it is about. */
  @IsOptional()
  @IsUUID()
  topicId: string | null = null;

  /** Null: on every channel. */
  @IsOptional()
  @IsUUID()
  channelId: string | null = null;
}

export class KeepSnippetDto {
  /** The last day on which it is offered. */
  @IsCalendarDate()
  expiresOn!: string;

  /** Who looks after it; null: who does. */
  @IsOptional()
  @IsUUID()
  ownerId: string | null = null;
}

export class RetireSnippetDto {
  /** Why. */
  @IsOptional()
  @IsText(1, 1000)
  note: string | null = null;
}

export class SnippetsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: snippetStates.states })
  @IsOptional()
  @IsIn(snippetStates.states)
  state?: SnippetState;

  @IsOptional()
  @IsUUID()
  topicId?: string;

  @IsOptional()
  @IsUUID()
  channelId?: string;

  @IsOptional()
  @Matches(/^[a-z]{2,3}$/)
  language?: string;

  @ApiPropertyOptional({ enum: KINDS })
  @IsOptional()
  @IsIn(KINDS)
  kind?: Kind;

  /** Stands in the title or the words. */
  @IsOptional()
  @IsText(0, 200)
  search?: string;
}

export class OfferedSnippetsQuery {
  @IsOptional()
  @IsText(0, 200)
  search?: string;
}

/** A snippet as whoever keeps or proposes it sees it. */
export class SnippetDto {
  id!: string;
  @ApiProperty({ enum: KINDS })
  kind!: Kind;
  title!: string;
  text!: string;
  language!: string;
  topicId!: string | null;
  channelId!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, nullable: true })
  topicNames!: Record<string, string> | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, nullable: true })
  channelNames!: Record<string, string> | null;
  @ApiProperty({ enum: snippetStates.states })
  state!: SnippetState;
  /** Who looks after it, by name. */
  owner!: string;
  /** Whether it is the caller. */
  mine!: boolean;
  expiresOn!: string | null;
  /** Whether it is offered now. */
  offered!: boolean;
  note!: string | null;
  /** How often a draft was begun with it in the last ninety days, whoever did. */
  @ApiProperty({ type: 'integer' })
  uses!: number;
  @ApiProperty({ enum: SNIPPET_ACTS, isArray: true })
  can!: SnippetAct[];
  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class SnippetPageDto {
  items!: SnippetDto[];
  next!: string | null;
}

/** Words to begin a reply from: what stood in braces is filled in. */
export class OfferedSnippetDto {
  id!: string;
  @ApiProperty({ enum: KINDS })
  kind!: Kind;
  title!: string;
  text!: string;
  language!: string;
}

export class OfferedSnippetsDto {
  items!: OfferedSnippetDto[];
}
