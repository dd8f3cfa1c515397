import { ApiProperty } from '@nestjs/swagger';
import { type EditionState, MODULE_KINDS, type ModuleKind } from './track';

export class BeltDto {
  id!: string;
  code!: string;
  /** 1 is the lowest. */
  @ApiProperty({ type: 'integer' })
  rank!: number;
  colour!: string;
  names!: Record<string, string>;
}

export class BeltsDto {
  items!: BeltDto[];
}

/** What was made: the track and the draft of its first edition. */
export class CreatedTrackDto {
  /** The track. */
  id!: string;
  editionId!: string;
}

export class TrackEditionHeadDto {
  id!: string;
  @ApiProperty({ type: 'integer' })
  number!: number;
  @ApiProperty({ enum: ['draft', 'published'] })
  state!: EditionState;
  names!: Record<string, string>;
  @ApiProperty({ type: 'integer' })
  minimumMinutes!: number;
  @ApiProperty({ type: 'integer' })
  passMark!: number;
  @ApiProperty({ type: 'integer', nullable: true })
  validityDays!: number | null;
  publishedAt!: string | null;
  /** Seconds it takes at least, as stated. */
  @ApiProperty({ type: 'integer' })
  seconds!: number;
  @ApiProperty({ type: 'integer' })
  modules!: number;
  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class TrackDto {
  id!: string;
  code!: string;
  belt!: BeltDto;
  /** The newest published edition. */
  edition!: TrackEditionHeadDto | null;
  /** The draft, for authors. */
  draft!: TrackEditionHeadDto | null;
}

export class TrackPageDto {
  items!: TrackDto[];
  next!: string | null;
}

export class ModuleHeadDto {
  id!: string;
  @ApiProperty({ type: 'integer' })
  position!: number;
  code!: string;
  @ApiProperty({ enum: MODULE_KINDS })
  kind!: ModuleKind;
  names!: Record<string, string>;
  @ApiProperty({ type: 'integer' })
  seconds!: number;
  clauses!: string[];
  quizId!: string | null;
  documentId!: string | null;
  /** What a practice, session, package or episode is made of; null while it is open. */
  materialId!: string | null;
  /** Codes of modules and choices that are completed before it. */
  after!: string[];
  /** Code of the choice it belongs to. */
  choice!: string | null;
}

/** Modules of which a number will do: any two of these. */
export class TrackChoiceDto {
  code!: string;
  names!: Record<string, string>;
  /** How many of its modules are to be completed. */
  @ApiProperty({ type: 'integer' })
  least!: number;
}

/** An edition with its modules, without their bodies. */
export class TrackEditionDto {
  id!: string;
  trackId!: string;
  trackCode!: string;
  belt!: BeltDto;
  @ApiProperty({ type: 'integer' })
  number!: number;
  @ApiProperty({ enum: ['draft', 'published'] })
  state!: EditionState;
  names!: Record<string, string>;
  @ApiProperty({ type: 'integer' })
  minimumMinutes!: number;
  @ApiProperty({ type: 'integer' })
  passMark!: number;
  @ApiProperty({ type: 'integer', nullable: true })
  validityDays!: number | null;
  publishedAt!: string | null;
  /** Seconds it takes at least, as stated: of a choice the shortest modules that will do. */
  @ApiProperty({ type: 'integer' })
  seconds!: number;
  modules!: ModuleHeadDto[];
  choices!: TrackChoiceDto[];
  @ApiProperty({ type: 'integer' })
  version!: number;
  /** What the caller may do with it now: `edit`, `publish`, `discard`; `copy` for the newest edition. */
  can!: string[];
}

/** A module to learn. */
export class ModuleDto extends ModuleHeadDto {
  editionId!: string;
  /** Lesson: Markdown by language. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, nullable: true })
  body!: Record<string, string> | null;
}

export class SplitLessonDto {
  title!: string;
  markdown!: string;
  @ApiProperty({ type: 'integer' })
  words!: number;
  @ApiProperty({ type: 'integer' })
  seconds!: number;
}

export class LessonSplitDto {
  lessons!: SplitLessonDto[];
}
