import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';
import { IsText } from '../../platform/http/rules';
import { type Relationship, RELATIONSHIPS } from '../drafts/public';
import { type Part, PARTS } from './finding';
import { SEVERITIES, type Severity } from './rule';
import { CHECKED_KINDS, type CheckedKind } from './run';

export const PICTURE_KINDS = ['image', 'video'] as const;

/** A picture or film that goes with the words. */
export class CheckedPictureDto {
  @ApiProperty({ enum: PICTURE_KINDS })
  @IsIn(PICTURE_KINDS)
  kind!: (typeof PICTURE_KINDS)[number];

  /** What stands for it where it is not seen. */
  @IsOptional()
  @IsText(0, 2000)
  alternative?: string | null;

  /** Only adorns. */
  @IsOptional()
  @IsBoolean()
  decorative?: boolean;

  /** Of a film: it has captions. */
  @IsOptional()
  @IsBoolean()
  captions?: boolean;
}

/** Words and what is declared with them. */
export class CheckedWordsDto {
  /** At most 20,000 characters, whatever the network takes. */
  @IsText(0, 20_000)
  text!: string;

  /** Of an article. */
  @IsOptional()
  @IsText(0, 200)
  title?: string | null;

  @ApiProperty({ enum: CHECKED_KINDS })
  @IsIn(CHECKED_KINDS)
  kind!: CheckedKind;

  @Matches(/^[a-z]{2,3}$/)
  language!: string;

  @ApiProperty({ enum: RELATIONSHIPS })
  @IsIn(RELATIONSHIPS)
  relationship!: Relationship;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => CheckedPictureDto)
  images?: CheckedPictureDto[];
}

/** An answer to a practice. */
export class PracticedWordsDto {
  /** At most 20,000 characters, whatever the network takes. */
  @IsText(0, 20_000)
  text!: string;

  @Matches(/^[a-z]{2,3}$/)
  language!: string;
}

export class RunChecksDto extends CheckedWordsDto {
  /** Where they are to stand. */
  @IsUUID()
  channelId!: string;
}

/** What would put it right: these code units replaced by this text. */
export class FixDto {
  @ApiProperty({ type: 'integer' })
  from!: number;
  @ApiProperty({ type: 'integer' })
  to!: number;
  text!: string;
}

/** What a check found. */
export class FindingDto {
  rule!: string;
  @ApiProperty({ type: 'integer' })
  ruleVersion!: number;
  /** What of the rule. */
  code!: string;
  @ApiProperty({ enum: SEVERITIES })
  severity!: Severity;
  @ApiProperty({ enum: PARTS })
  part!: Part;
  /** UTF-16 code units of that part; 0 and the text's length for a remark on the whole. */
  @ApiProperty({ type: 'integer' })
  from!: number;
  @ApiProperty({ type: 'integer' })
  to!: number;
  /** In the language of the words, as the message. */
  title!: string;
  message!: string;
  fix!: FixDto | null;
  /** Code of the document whose clause it stands on. */
  document!: string | null;
  clause!: string | null;
  source!: string;
  sourceLink!: string | null;
}

/** A place where words speak of pay, conditions or union. */
export class ForYouDto {
  @ApiProperty({ enum: PARTS })
  part!: Part;
  @ApiProperty({ type: 'integer' })
  from!: number;
  @ApiProperty({ type: 'integer' })
  to!: number;
  message!: string;
}

export class CheckRunDto {
  findings!: FindingDto[];
  /** For the author's eyes alone: told now, and kept, counted and told nowhere. */
  forYou!: ForYouDto[];
}

/** A rule by its version. */
export class RuleVersionDto {
  code!: string;
  @ApiProperty({ type: 'integer' })
  version!: number;
}

/** What was found in a revision when it was submitted. */
export class RevisionFindingsDto {
  authorId!: string;
  /** Null: submitted before there were checks. */
  at!: string | null;
  language!: string;
  /** Every rule that was asked. */
  rules!: RuleVersionDto[];
  findings!: FindingDto[];
}
