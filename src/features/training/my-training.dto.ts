import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { MODULE_KINDS, type ModuleKind } from '../curricula/public';

export class TrainingBeltDto {
  id!: string;
  code!: string;
  @ApiProperty({ type: 'integer' })
  rank!: number;
  colour!: string;
  names!: Record<string, string>;
}

/** A module and how far one is with it. */
export class MyModuleDto {
  id!: string;
  @ApiProperty({ type: 'integer' })
  position!: number;
  @ApiProperty({ enum: MODULE_KINDS })
  kind!: ModuleKind;
  code!: string;
  names!: Record<string, string>;
  /** Stated length. */
  @ApiProperty({ type: 'integer' })
  seconds!: number;
  @ApiProperty({ type: 'integer' })
  creditedSeconds!: number;
  quizId!: string | null;
  documentId!: string | null;
  /** What a practice, session, package or episode is made of. */
  materialId!: string | null;
  completedAt!: string | null;
  /** It need not be completed: somebody with the permission has waived it. */
  waivedAt!: string | null;
  /** Code of the choice it belongs to. */
  choice!: string | null;
  /** Codes of modules and choices that come first and are not completed; while there is one it is locked. */
  missing!: string[];
}

/** Modules of which a number will do. */
export class MyChoiceDto {
  code!: string;
  names!: Record<string, string>;
  /** How many of them are still to be completed. */
  @ApiProperty({ type: 'integer' })
  short!: number;
}

/** Why one is enrolled: an assignment to an audience one belongs to, or one's own choice. */
export class MyGroundDto {
  @ApiProperty({ enum: ['assignment', 'voluntary'] })
  kind!: string;
  assignmentId!: string | null;
  audienceId!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, nullable: true })
  audienceNames!: Record<string, string> | null;
  /** HR's words. */
  reason!: string | null;
  since!: string;
  dueOn!: string | null;
}

/** Something that credits time: the weekly update, a `practice` or `session` not needed so far, a lesson again (`reading`). */
export class MinutesOfferDto {
  source!: string;
  /** Console path. */
  path!: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, nullable: true })
  names!: Record<string, string> | null;
  /** What it may credit. */
  @ApiProperty({ type: 'integer' })
  seconds!: number;
}

/** A step a day: one module, or what else counts. */
export class TodayDto {
  /** Something was completed or credited today. */
  done!: boolean;
  /** `module`, `update`, …; null when nothing waits. */
  source!: string | null;
  /** Console path. */
  path!: string | null;
  moduleId!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, nullable: true })
  names!: Record<string, string> | null;
  kind!: string | null;
  @ApiProperty({ type: 'integer', nullable: true })
  seconds!: number | null;
}

export class MyEnrolmentDto {
  id!: string;
  /** `voluntary` without a ground: begun before the assignment ended, and free to go on. */
  @ApiProperty({ enum: ['assigned', 'voluntary', 'completed'] })
  state!: string;
  /** The earliest date of the grounds; absences move it by their days and 14 more. */
  dueOn!: string | null;
  /** Due no earlier than this: an extension. */
  extendedOn!: string | null;
  /** Its date is waived. */
  undated!: boolean;
  /** The date has passed; nobody who is away is late. */
  late!: boolean;
  enrolledAt!: string;
  startedAt!: string | null;
  completedAt!: string | null;
  trackId!: string;
  track!: string;
  editionId!: string;
  @ApiProperty({ type: 'integer' })
  number!: number;
  names!: Record<string, string>;
  belt!: TrainingBeltDto;
  /** Credited so far, in modules and elsewhere since the enrolment. */
  @ApiProperty({ type: 'integer' })
  creditedSeconds!: number;
  @ApiProperty({ type: 'integer' })
  minimumSeconds!: number;
  choices!: MyChoiceDto[];
  /** The first module that is still to be completed and not locked; null when only minutes are missing, or nothing. */
  nextModuleId!: string | null;
  modules!: MyModuleDto[];
  grounds!: MyGroundDto[];
  /** What would credit the minutes that are still missing when every module is done. */
  offers!: MinutesOfferDto[];
}

/** How a belt is renewed before its time is over. */
export class RenewalDto {
  /** From this day on it can be earned again. */
  opensOn!: string;
  /** When its time is over. */
  by!: string;
  open!: boolean;
  /** The edition to take it on; null for recognised prior learning. */
  editionId!: string | null;
  /** The enrolment on which it is being renewed already. */
  enrolmentId!: string | null;
}

/** A belt held now. */
export class MyBeltDto {
  awardId!: string;
  code!: string;
  @ApiProperty({ type: 'integer' })
  rank!: number;
  colour!: string;
  names!: Record<string, string>;
  from!: string;
  /** The last of the time for which it was given. */
  until!: string | null;
  /** Until when it counts: `until` and the days of grace. */
  countsUntil!: string | null;
  /** Null for a belt without end, and where something later holds it. */
  renewal!: RenewalDto | null;
}

/** An assignment that applies to oneself. */
export class AppliesDto {
  assignmentId!: string;
  audienceId!: string;
  audienceNames!: Record<string, string>;
  /** Belt code. */
  belt!: string;
  trackNames!: Record<string, string>;
  /** HR's words. */
  reason!: string;
  since!: string;
  /** Null when it is met, or its date is waived. */
  dueOn!: string | null;
  met!: boolean;
  @ApiProperty({ type: 'integer', nullable: true })
  everyMonths!: number | null;
  /** `MM-DD` */
  yearlyOn!: string | null;
}

/** What all assignments together ask of oneself. */
export class AskedBeltDto {
  /** The highest belt they ask for. */
  belt!: TrainingBeltDto;
  held!: boolean;
  /** The earliest date of those that are not met; null when all are. */
  dueOn!: string | null;
  assignments!: AppliesDto[];
}

export class MyTrainingDto {
  /** Null when no assignment applies. */
  asked!: AskedBeltDto | null;
  today!: TodayDto;
  enrolments!: MyEnrolmentDto[];
  belts!: MyBeltDto[];
}

export class ChooseTrackDto {
  @IsUUID()
  trackEditionId!: string;
}

export class OpenStudyDto {
  @IsUUID()
  moduleId!: string;
}

/** An open study. */
export class StudyDto {
  id!: string;
  moduleId!: string;
  enrolmentId!: string;
  /** Real milliseconds between beats (a demo's time may run faster). */
  @ApiProperty({ type: 'integer' })
  beatEveryMs!: number;
  /** How far it was read before, in thousandths, on whatever device. */
  @ApiProperty({ type: 'integer' })
  reached!: number;
  /** After how many minutes without a pause it is asked whether somebody is there. */
  @ApiProperty({ type: 'integer' })
  askAfterMinutes!: number;
}

/** What the page says with a beat. Instants are the server's alone. */
export class BeatDto {
  /** Somebody is there: the answer to the question. */
  @IsOptional()
  @IsBoolean()
  here?: boolean;

  /** How far the words are read, in thousandths. */
  @ApiPropertyOptional({ type: 'integer', minimum: 0, maximum: 1000 })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  reached?: number;
}

/** When somebody is asked whether they are there, as the company states it. */
export class StudyLimitDto {
  /** Minutes of study without a pause. */
  @ApiProperty({ type: 'integer', minimum: 5, maximum: 120 })
  @IsInt()
  @Min(5)
  @Max(120)
  askAfterMinutes!: number;
}

/** When one wishes to be asked whether one is there: no sooner than the company states. */
export class LengthenStudyDto {
  /** Minutes of study without a pause. */
  @ApiProperty({ type: 'integer', minimum: 5, maximum: 1200 })
  @IsInt()
  @Min(5)
  @Max(1200)
  askAfterMinutes!: number;
}

/** When one is asked whether one is there. */
export class StudySettingDto {
  /** Minutes of study without a pause. */
  @ApiProperty({ type: 'integer' })
  askAfterMinutes!: number;
  /** As the company states it. */
  @ApiProperty({ type: 'integer' })
  least!: number;
  @ApiProperty({ type: 'integer' })
  most!: number;
}

/** What is credited after a beat. */
export class CreditedDto {
  @ApiProperty({ type: 'integer' })
  moduleCreditedSeconds!: number;
  @ApiProperty({ type: 'integer' })
  creditedSeconds!: number;
  @ApiProperty({ type: 'integer' })
  minimumSeconds!: number;
  /** The award this beat brought, if it was the last thing missing. */
  awardId!: string | null;
  /** The stay is long: whether somebody is there is asked, once. */
  asks!: boolean;
  /** Nobody answered: nothing is credited until somebody does. */
  paused!: boolean;
}

/** The award of the track, if it is complete. */
export class CompletedModuleDto {
  awardId!: string | null;
}
