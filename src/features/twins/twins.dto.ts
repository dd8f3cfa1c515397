import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { BECAUSE, type Because } from './twin';

export class DuplicatesQuery {
  /** Pairs of which one was said there. */
  @IsOptional()
  @IsUUID()
  channelId?: string;

  /** What says the same as this one. */
  @IsOptional()
  @IsUUID()
  interactionId?: string;
}

/** What was said, without handles. */
export class TwinDto {
  id!: string;
  channelNames!: Record<string, string>;
  saidAt!: string;
  text!: string;
  language!: string | null;
}

/** Two that say the same. */
export class DuplicateDto {
  /** The same author in one thread, or one channel; the same link, or the same author, on two channels; words without an author. */
  @ApiProperty({ enum: BECAUSE })
  because!: Because;
  /** How like the texts are, of a hundred. */
  @ApiProperty({ type: 'integer' })
  likeness!: number;
  main!: TwinDto;
  duplicate!: TwinDto;
}

export class DuplicatesDto {
  items!: DuplicateDto[];
}
