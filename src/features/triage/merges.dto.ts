import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsOptional, IsUUID } from 'class-validator';
import { NamedRefDto } from './board.dto';

export class MergeDuplicatesDto {
  /** The one that is answered for all. */
  @IsUUID()
  mainId!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  ids!: string[];
}

export class KeepApartDto {
  @IsUUID()
  one!: string;

  @IsUUID()
  other!: string;
}

export class DuplicatesQuery {
  @IsOptional()
  @IsUUID()
  channelId?: string;
}

/** What was said, without handles. */
export class SaidDto {
  id!: string;
  channelNames!: Record<string, string>;
  saidAt!: string;
  text!: string;
  language!: string | null;
}

const BECAUSE = ['thread', 'author', 'link', 'channels'] as const;

/** Two that say the same. */
export class DuplicateDto {
  /** The same author in one thread, or one channel; the same link, or the same author, on two channels. */
  @ApiProperty({ enum: BECAUSE })
  because!: (typeof BECAUSE)[number];
  /** How like the texts are, of a hundred. */
  @ApiProperty({ type: 'integer' })
  likeness!: number;
  main!: SaidDto;
  duplicate!: SaidDto;
}

export class DuplicatesDto {
  items!: DuplicateDto[];
}

export class MergeDto {
  id!: string;
  at!: string;
  undoneAt!: string | null;
  main!: SaidDto;
  duplicates!: SaidDto[];
}

export class MergesDto {
  items!: MergeDto[];
}

/** What leads did to one interaction, for whoever reads it. */
export class InteractionTriageDto {
  tags!: NamedRefDto[];
  /** The one that is answered for it. */
  mainId!: string | null;
  /** Those that it is answered for. */
  duplicateIds!: string[];
  /** For leads: the merge by which it stands under another, which they may undo. */
  mergeId!: string | null;
}
