import { ApiProperty } from '@nestjs/swagger';
import { IsText } from '../../platform/http/rules';

/** One reason's texts in one language. */
export class NudgeTextDto {
  language!: string;
  /** ICU message syntax. */
  title!: string;
  body!: string;
  /** 0: the reason's own text; else the version that counts. */
  @ApiProperty({ type: 'integer' })
  version!: number;
  /** With its variables by name instead of values. */
  previewTitle!: string;
  previewBody!: string;
}

export class ReasonTextsDto {
  /** `room.what` */
  reason!: string;
  label!: string;
  /** Variables that its texts ask for, each at least once. */
  variables!: string[];
  texts!: NudgeTextDto[];
}

export class NudgeTextsDto {
  items!: ReasonTextsDto[];
}

export class WriteNudgeTextDto {
  @IsText(1, 200)
  title!: string;
  @IsText(1, 1000)
  body!: string;
}

export class NudgeTextPreviewDto {
  title!: string;
  body!: string;
}

export class NudgeTextWrittenDto {
  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class NudgeTextVersionDto {
  @ApiProperty({ type: 'integer' })
  version!: number;
  /** Null: the reason's own text counted again. */
  title!: string | null;
  body!: string | null;
  changedAt!: Date;
}

export class NudgeTextVersionsDto {
  items!: NudgeTextVersionDto[];
}
