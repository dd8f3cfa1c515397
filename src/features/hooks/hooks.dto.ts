import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsText } from '../../platform/http/rules';
import { languages } from '../../platform/i18n/messages';
import type { HookKind } from './card';

const KINDS = ['slack', 'teams'] as const;

export class GroupHookDto {
  id!: string;
  @ApiProperty({ enum: KINDS })
  kind!: HookKind;
  name!: string;
  /** The host of its address; the rest is a secret. */
  host!: string;
  language!: string;
  reasons!: string[];
  @ApiProperty({ type: 'integer' })
  everyMinutes!: number;
  paused!: boolean;
  nextAt!: Date;
  /** What its receiver answered last, as a code; null: it took it. */
  outcome!: string | null;
}

/** A kind of message that a group may be told how many there are of. */
export class GroupHookReasonDto {
  code!: string;
  name!: string;
}

export class GroupHooksDto {
  items!: GroupHookDto[];
  /** What may be chosen from, in the reader's language. */
  reasons!: GroupHookReasonDto[];
}

export class AddGroupHookDto {
  @ApiProperty({ enum: KINDS })
  @IsIn(KINDS)
  kind!: HookKind;

  @IsText(1, 100)
  name!: string;

  /** As Slack or Teams gives it out; it is not shown again. */
  @IsText(1, 2000)
  url!: string;

  /** One of the languages that there are catalogues for. */
  @ApiProperty({ type: 'string' })
  @IsIn(languages())
  language!: string;

  /** What it is told of: how much of each came, never whose. */
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  reasons!: string[];

  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(15)
  @Max(10_080)
  everyMinutes!: number;
}

export class PauseGroupHookDto {
  @IsBoolean()
  paused!: boolean;
}

export class HookSampleDto {
  sent!: boolean;
  reason!: string | null;
}
