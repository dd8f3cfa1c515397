import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { PageQuery } from '../../platform/http/page.dto';
import { IsText } from '../../platform/http/rules';
import { type DraftKind, type DraftState, draftStates, KINDS, type Relationship, RELATIONSHIPS } from './draft';
import { type Act, ACTS, type Reading, READINGS } from './draft.policy';
import { HeldDto } from './held.dto';
import { LackDto, NamedChannelDto, NamedPersonDto } from './named.dto';
import { DecisionDto } from './decision.dto';
import { LATER_OUTCOMES, type LaterOutcome } from './depth';
import { REVIEW_DEPTHS, type ReviewDepth } from '../permits/public';

/** Code points of one draft; channels set narrower limits. */
const LONGEST = 20_000;
const LONGEST_TITLE = 200;

/** The words and what they declare. */
export class EditDraftDto {
  @IsText(0, LONGEST)
  text!: string;

  /** A goal that the words may serve; null: none. */
  @IsOptional()
  @IsUUID()
  goalId?: string | null;

  /** On whose behalf somebody speaks: what a reader has to be told. */
  @ApiProperty({ enum: RELATIONSHIPS })
  @IsIn(RELATIONSHIPS)
  relationship!: Relationship;

  /** Language of the words, such as `en` or `he`. */
  @Matches(/^[a-z]{2,3}$/)
  language!: string;

  /** Of an article, whose text is Markdown. */
  @IsOptional()
  @IsText(0, LONGEST_TITLE)
  title?: string | null;

  /** As whom an article is signed. */
  @IsOptional()
  @IsText(1, LONGEST_TITLE)
  byline?: string | null;
}

/** What is begun here; content is shared from the library. */
const BEGUN = ['reply', 'post', 'article'] as const;

/** A reply to an interaction that one holds, a post, or an article: a post with a title on a channel that is a blog. */
export class BeginDraftDto {
  @ApiProperty({ enum: BEGUN })
  @IsIn(BEGUN)
  kind!: (typeof BEGUN)[number];

  /** What a reply answers. */
  @IsOptional()
  @IsUUID()
  interactionId?: string | null;

  /** Where it is to be published; may be left out for a reply. */
  @IsOptional()
  @IsUUID()
  channelId?: string | null;

  @IsOptional()
  @IsUUID()
  goalId?: string | null;

  @ApiProperty({ enum: RELATIONSHIPS })
  @IsIn(RELATIONSHIPS)
  relationship!: Relationship;

  @Matches(/^[a-z]{2,3}$/)
  language!: string;

  @IsOptional()
  @IsText(0, LONGEST)
  text?: string;

  @IsOptional()
  @IsText(0, LONGEST_TITLE)
  title?: string | null;

  /** A draft of one's own that says the same on another channel. */
  @IsOptional()
  @IsUUID()
  variantOf?: string | null;
}

export class DraftsQuery extends PageQuery {
  /** Only those in this state. */
  @ApiPropertyOptional({ enum: draftStates.states })
  @IsOptional()
  @IsIn(draftStates.states)
  state?: DraftState;
}

/** What a draft answers. */
export class AnsweredDto {
  id!: string;
  threadId!: string;
  text!: string;
  language!: string | null;
  /** Where it stands on its network. */
  link!: string | null;
  /** The customer or the network has taken it back: there is no text any more. */
  removed!: boolean;
}

/** Content of the library that a draft shares. */
export class SharedContentDto {
  id!: string;
  @ApiProperty({ type: 'integer' })
  revision!: number;
  titles!: Record<string, string>;
  links!: Record<string, string>;
}

/** An act that would be refused now, and why. */
export class RefusedActDto {
  @ApiProperty({ enum: ACTS })
  act!: Act;
  /** Code of the problem. */
  code!: string;
  reason!: string;
  /** For `permit-missing`: what is missing and where it is to be had. */
  missing!: LackDto[];
}

/** A crisis that stands over words: so many have approved them, so many have to. */
export class DraftCrisisDto {
  id!: string;
  topicNames!: Record<string, string>;
  reason!: string;
  @ApiProperty({ type: 'integer' })
  approvals!: number;
  @ApiProperty({ type: 'integer' })
  needed!: number;
}

/** That it went out. */
export class PublicationDto {
  id!: string;
  @ApiProperty({ type: 'integer' })
  revision!: number;
  publisherId!: string;
  link!: string | null;
  at!: string;
}

/** Words that were submitted before. */
export class RevisionBeforeDto {
  @ApiProperty({ type: 'integer' })
  revision!: number;
  text!: string;
}

/** What whoever looked over published words found. */
export class LaterReviewDto {
  @ApiProperty({ enum: LATER_OUTCOMES })
  outcome!: LaterOutcome;
  decidedBy!: NamedPersonDto;
  at!: string;
  code!: string | null;
  note!: string | null;
}

/** How a revision is reviewed, as it was settled when it was submitted. */
export class RevisionReviewDto {
  @ApiProperty({ enum: REVIEW_DEPTHS })
  depth!: ReviewDepth;
  /** Of a sample: how many in a hundred. */
  @ApiProperty({ type: 'integer', nullable: true })
  percent!: number | null;
  /** Of a sample: what was drawn, 0 to 99; fewer than the percentage is reviewed. */
  @ApiProperty({ type: 'integer', nullable: true })
  draw!: number | null;
  /** A review that earlier words called for was still to come, so nothing was drawn. */
  owed!: boolean;
  /** As somebody approved these words in the library. */
  verbatim!: boolean;
  /** Approved by the rule itself, before anybody read it. */
  passed!: boolean;
  later!: LaterReviewDto | null;
}

/** A draft as its author, a reviewer or a publisher sees it. */
export class DraftDto {
  id!: string;
  @ApiProperty({ enum: KINDS })
  kind!: DraftKind;
  @ApiProperty({ enum: draftStates.states })
  state!: DraftState;
  author!: NamedPersonDto;
  channel!: NamedChannelDto;
  interaction!: AnsweredDto | null;
  content!: SharedContentDto | null;
  /** With relationship, language and text: the working copy's for its author; for others the revision's. */
  goalId!: string | null;
  @ApiProperty({ enum: RELATIONSHIPS })
  relationship!: Relationship;
  language!: string;
  /** The working copy for its author; for others the revision that may go out, or was last submitted. */
  text!: string;
  /** Of an article, whose text is Markdown; null for everything else. */
  title!: string | null;
  byline!: string | null;
  /** For its author: the draft that was first to say this, on another channel. */
  variantOf!: string | null;
  /** What was submitted before the latest revision, for its author and for reviewers. */
  before!: RevisionBeforeDto | null;
  @ApiProperty({ enum: ['low', 'medium', 'high'] })
  risk!: 'low' | 'medium' | 'high';
  /** Number of the latest submitted revision; 0 before the first. */
  @ApiProperty({ type: 'integer' })
  revision!: number;
  @ApiProperty({ type: 'integer', nullable: true })
  approvedRevision!: number | null;
  /** Planned: nobody takes the words before. */
  notBefore!: string | null;
  /** Whether it is the viewer who has taken it for publishing. */
  takenByMe!: boolean;
  takenUntil!: string | null;
  decisions!: DecisionDto[];
  /** How the revision shown is reviewed; null before the first. */
  review!: RevisionReviewDto | null;
  publication!: PublicationDto | null;
  /** The moratoria that hold these approved words, or held them and nobody has confirmed them since. */
  held!: HeldDto | null;
  /** The crisis that stands over these words; null: none. */
  crisis!: DraftCrisisDto | null;
  /** As what the viewer reads it. */
  @ApiProperty({ enum: READINGS })
  readAs!: NonNullable<Reading>;
  /** What the viewer may do now. */
  @ApiProperty({ enum: ACTS, isArray: true })
  can!: Act[];
  /** What the viewer may not do now, though it is theirs, and why. */
  cannot!: RefusedActDto[];
  createdAt!: string;
  editedAt!: string;
  @ApiProperty({ type: 'integer' })
  version!: number;
}

/** One of the author's own drafts. */
export class OwnDraftDto {
  id!: string;
  @ApiProperty({ enum: KINDS })
  kind!: DraftKind;
  @ApiProperty({ enum: draftStates.states })
  state!: DraftState;
  channelId!: string;
  channelNames!: Record<string, string>;
  interactionId!: string | null;
  language!: string;
  /** The opening of the words, at most 200 characters. */
  opening!: string;
  /** Of an article. */
  title!: string | null;
  @ApiProperty({ type: 'integer' })
  revision!: number;
  changedAt!: string;
  link!: string | null;
}

export class OwnDraftPageDto {
  items!: OwnDraftDto[];
  next!: string | null;
}

/** One's drafts that say the same on several channels. */
export class VariantsDto {
  items!: DraftDto[];
}

/** Where words stand once they were kept. */
export class SavedWordsDto {
  @ApiProperty({ enum: draftStates.states })
  state!: DraftState;
  editedAt!: string;
  @ApiProperty({ type: 'integer' })
  version!: number;
}
