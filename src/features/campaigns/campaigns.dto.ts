import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsObject, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsLocalised, IsText } from '../../platform/http/rules';
import { CAMPAIGN_OUTCOMES, type CampaignOutcome } from './campaigns.reader';
import { CAMPAIGN_STATES, type CampaignState } from './campaign';

const ANY_OBJECT = { type: 'object', additionalProperties: true } as const;
const ACTS = ['change', 'discard', 'start', 'confirm', 'pause', 'resume', 'cancel', 'sample'] as const;
export type CampaignAct = (typeof ACTS)[number];

/** To whom, what and when, as it is being written. */
export class CampaignPreviewInputDto {
  /** Titles by language, in ICU message syntax. */
  @IsLocalised(120)
  titles!: Record<string, string>;

  @IsLocalised(600)
  bodies!: Record<string, string>;

  /** One of audience, list and rule. */
  @IsOptional()
  @IsUUID()
  audienceId?: string | null;

  /** A list of one's own. */
  @IsOptional()
  @IsUUID()
  listId?: string | null;

  /** A rule of audiences, such as `{"attribute":"department","is":["Sales"]}`. */
  @ApiPropertyOptional({ ...ANY_OBJECT, nullable: true })
  @IsOptional()
  @IsObject()
  rule?: Record<string, unknown> | null;

  /**
   * `{"kind":"once","at":null}`, `{"kind":"recurring","every":"weekly","interval":1,"startsOn":"2026-03-01","time":"09:00","until":null}`
   * or `{"kind":"due","about":"training","days":[-30,-7,-1,3,7],"time":"09:00","until":null}`.
   */
  @ApiProperty(ANY_OBJECT)
  @IsObject()
  timing!: Record<string, unknown>;

  /** In which the times are meant. */
  @IsString()
  @MaxLength(60)
  timeZone!: string;
}

export class CampaignInputDto extends CampaignPreviewInputDto {
  /** What those who write call it. */
  @IsText(1, 120)
  name!: string;

  /** Console path it leads to, such as `/training`. */
  @IsText(1, 100)
  path!: string;

  /** Whoever puts one of its messages away as done gets no more of them. */
  @IsBoolean()
  stopWhenDone!: boolean;
}

export class CampaignSaidDto {
  language!: string;
  title!: string;
  body!: string;
}

export class CampaignPreviewDto {
  /** Persons it would come to, within the scope of who asks. */
  @ApiProperty({ type: 'integer' })
  persons!: number;
  /** Of those, how many would wait for another day or do not get it, to the nearest ten; null: too few to be counted. */
  @ApiProperty({ type: 'integer', nullable: true })
  heldToday!: number | null;
  /** A second person has to confirm it. */
  needsSecond!: boolean;
  /** The next times it would go out. */
  runs!: Date[];
  /** As one would read it oneself. */
  said!: CampaignSaidDto[];
  /** What its texts may ask for. */
  variables!: string[];
}

export class CampaignSummaryDto {
  id!: string;
  name!: string;
  @ApiProperty({ enum: CAMPAIGN_STATES })
  state!: CampaignState;
  /** How many it reached when it was started; null: it was not. */
  @ApiProperty({ type: 'integer', nullable: true })
  persons!: number | null;
  /** Who wrote it. */
  author!: string;
  createdAt!: Date;
  lastAt!: Date | null;
  nextAt!: Date | null;
}

export class CampaignPageDto {
  items!: CampaignSummaryDto[];
  next!: string | null;
}

export class CampaignOutcomeDto {
  @ApiProperty({ enum: CAMPAIGN_OUTCOMES })
  outcome!: CampaignOutcome;
  /** Null: kept back, since it would tell about too few. */
  @ApiProperty({ type: 'integer', nullable: true })
  persons!: number | null;
}

export class CampaignDto extends CampaignSummaryDto {
  titles!: Record<string, string>;
  bodies!: Record<string, string>;
  path!: string;
  audienceId!: string | null;
  @ApiProperty({ ...ANY_OBJECT, nullable: true })
  rule!: Record<string, unknown> | null;
  @ApiProperty(ANY_OBJECT)
  timing!: Record<string, unknown>;
  timeZone!: string;
  stopWhenDone!: boolean;
  startedAt!: Date | null;
  /** How many a second person said yes to; null: nobody was asked. */
  @ApiProperty({ type: 'integer', nullable: true })
  confirmedPersons!: number | null;
  /** What became of its messages, each person once. */
  outcomes!: CampaignOutcomeDto[];
  @ApiProperty({ enum: ACTS, isArray: true })
  can!: CampaignAct[];
  @ApiProperty({ type: 'integer' })
  version!: number;
}
