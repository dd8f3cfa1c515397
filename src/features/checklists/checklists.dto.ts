import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min, ValidateIf } from 'class-validator';
import { IsLocalised, IsText } from '../../platform/http/rules';
import { ACCOUNT_KINDS, type AccountKind } from '../channels/public';

/** The account itself, or each group that one joins with it. */
export const LISTS = ['profile', 'groups'] as const;
export type List = (typeof LISTS)[number];

/** A new item; another wording is another item. */
export class AddChecklistItemDto {
  /** Code of a network; null: every network, also those to come. */
  @ValidateIf((_, value) => value !== null)
  @Matches(/^[a-z0-9_]{1,60}$/)
  network: string | null = null;

  @ApiProperty({ enum: ACCOUNT_KINDS })
  @IsIn(ACCOUNT_KINDS)
  accountKind!: AccountKind;

  @ApiProperty({ enum: LISTS })
  @IsIn(LISTS)
  list!: List;

  /** Its words by language. */
  @IsLocalised(500)
  texts!: Record<string, string>;

  /** Its place in the list; last by default. */
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 1000 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1000)
  position?: number;
}

export class ChecklistItemsQuery {
  /** Only what is asked on this network, with what is asked on every one. */
  @IsOptional()
  @Matches(/^[a-z0-9_]{1,60}$/)
  network?: string;
}

/** An item as it stands on lists. */
export class ChecklistItemDto {
  id!: string;
  /** Null: every network. */
  network!: string | null;
  @ApiProperty({ enum: ACCOUNT_KINDS })
  accountKind!: AccountKind;
  @ApiProperty({ enum: LISTS })
  list!: List;
  texts!: Record<string, string>;
}

export class ChecklistItemsDto {
  items!: ChecklistItemDto[];
}

/** That somebody said that an item is seen to. */
export class ChecklistTickDto {
  itemId!: string;
  /** The group that was joined; null for the profile. */
  group!: string | null;
  /** Who said so. */
  name!: string;
  names!: Record<string, string>;
  at!: string;
}

/** What is asked of one account, and what of it somebody has seen to. */
export class ChecklistDto {
  items!: ChecklistItemDto[];
  ticks!: ChecklistTickDto[];
}

/** Says that an item is seen to. */
export class TickDto {
  @IsUUID()
  itemId!: string;

  /** For an item of the group list: the group that one joins. */
  @ValidateIf((_, value) => value !== null)
  @IsText(1, 200)
  group: string | null = null;
}

export class UntickQuery {
  /** For an item of the group list: the group. */
  @IsOptional()
  @IsText(1, 200)
  group?: string;
}
