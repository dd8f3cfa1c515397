import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { IsText } from '../../platform/http/rules';
import { PracticeCriterionDto } from './practices.dto';

/** Words as they are being written: nobody else reads them. */
export class WordsInputDto {
  @IsText(0, 20_000)
  text!: string;

  @Matches(/^[a-z]{2,3}$/)
  language!: string;
}

export class KeptWordsDto {
  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class OwnWordsDto {
  text!: string;
  language!: string;
  editedAt!: string;
  @ApiProperty({ type: 'integer' })
  version!: number;
}

/** What a marker said of one criterion. */
export class PracticeMarkDto {
  /** The criterion's code. */
  criterion!: string;
  /** The level reached, counted from 0. */
  @ApiProperty({ type: 'integer' })
  level!: number;
  comment!: string | null;
}

/** An answer of mine as it was submitted, and how it was marked. */
export class OwnSubmissionDto {
  id!: string;
  @ApiProperty({ type: 'integer' })
  number!: number;
  language!: string;
  text!: string;
  submittedAt!: string;
  markedAt!: string | null;
  markerName!: string | null;
  /** By language, where the directory has them. */
  markerNames!: Record<string, string> | null;
  /** The rubric it is marked by, once it is. */
  rubric!: PracticeCriterionDto[] | null;
  @ApiProperty({ type: 'integer' })
  passMark!: number;
  marks!: PracticeMarkDto[] | null;
  /** Of a hundred. */
  @ApiProperty({ type: 'integer', nullable: true })
  score!: number | null;
  passed!: boolean | null;
  feedback!: string | null;
}

export const MY_PRACTICE_STATES = ['open', 'waiting', 'passed', 'used-up'] as const;
export type MyPracticeState = (typeof MY_PRACTICE_STATES)[number];

/** A practice as I answer it. */
export class MyPracticeDto {
  id!: string;
  names!: Record<string, string>;
  network!: string;
  networkNames!: Record<string, string>;
  /** Code points that the network takes; null without a limit. */
  @ApiProperty({ type: 'integer', nullable: true })
  textLimit!: number | null;
  situation!: Record<string, string>;
  task!: Record<string, string>;
  /** What answers are looked at for. */
  criteria!: Record<string, string>[];
  @ApiProperty({ type: 'integer' })
  passMark!: number;
  @ApiProperty({ enum: MY_PRACTICE_STATES })
  state!: MyPracticeState;
  /** Attempts made, of those I have. */
  @ApiProperty({ type: 'integer' })
  used!: number;
  @ApiProperty({ type: 'integer' })
  allowed!: number;
  /** What I have not submitted yet. */
  words!: OwnWordsDto | null;
  /** The latest first. */
  submissions!: OwnSubmissionDto[];
  /** A good answer, once nothing more can be submitted. */
  model!: Record<string, string> | null;
}
