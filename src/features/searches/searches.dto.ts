import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsText } from '../../platform/http/rules';
import { type Order, ORDERS } from '../feed/public';
import { type Risk, RISKS } from '../topics/public';

/** What is looked for; empty lists: anything. */
export class SearchWishDto {
  /** Words that are looked for; null: none. */
  @ValidateIf((_, value) => value !== null)
  @IsText(2, 200)
  words!: string | null;

  @ApiProperty({ enum: ORDERS })
  @IsIn(ORDERS)
  order!: Order;

  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  channels!: string[];

  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  topics!: string[];

  @ApiProperty({ enum: RISKS, isArray: true })
  @IsArray()
  @ArrayMaxSize(3)
  @IsIn(RISKS, { each: true })
  risks!: Risk[];

  @IsArray()
  @ArrayMaxSize(20)
  @Matches(/^([a-z]{2,3}|\*)$/, { each: true })
  languages!: string[];

  @IsBoolean()
  unread!: boolean;

  @IsBoolean()
  mine!: boolean;

  @ApiProperty({ type: 'integer', nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsInt()
  @Min(0)
  @Max(525_600)
  waitingMinutes!: number | null;
}

export class SaveSearchDto {
  @IsText(1, 60)
  name!: string;

  @IsObject()
  @ValidateNested()
  @Type(() => SearchWishDto)
  wish!: SearchWishDto;
}

export class SavedSearchDto {
  id!: string;
  name!: string;
  wish!: SearchWishDto;
}

export class SavedSearchesDto {
  items!: SavedSearchDto[];
}

/** Mine, in this order; those that are left out come after them. */
export class SearchOrderDto {
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  ids!: string[];
}
