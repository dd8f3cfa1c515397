import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';
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

/** What was said, without handles. */
export class SaidDto {
  id!: string;
  channelNames!: Record<string, string>;
  saidAt!: string;
  text!: string;
  language!: string | null;
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
