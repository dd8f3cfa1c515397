import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUrl,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { IsLocalised, IsText } from '../../platform/http/rules';
import { PageQuery } from '../../platform/http/page.dto';
import { SESSION_KINDS, type SessionKind } from './session';

const WALL = /^(19|20|21)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/;

export class SessionsQuery extends PageQuery {}

/** A workshop or webinar, whenever it is held. */
export class SessionInputDto {
  @ApiProperty({ enum: SESSION_KINDS })
  @IsIn(SESSION_KINDS)
  kind!: SessionKind;

  @IsLocalised(200)
  names!: Record<string, string>;

  /** What it is about, by language; null: nothing is said. */
  @ValidateIf((_, value) => value !== null)
  @IsLocalised(4000)
  about: Record<string, string> | null = null;

  /** What attending it is credited with. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 600 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(600)
  minutes!: number;

  /** Whose it is; null: the whole company's. */
  @ValidateIf((_, value) => value !== null)
  @IsText(1, 200)
  legalEntity: string | null = null;

  @ValidateIf((_, value) => value !== null)
  @IsText(1, 200)
  department: string | null = null;

  /** Offered to no further track. */
  @IsOptional()
  @IsBoolean()
  retired: boolean = false;
}

/** A date of a session, in the time that the clock on its wall shows. */
export class SittingInputDto {
  /** `YYYY-MM-DDTHH:MM` */
  @Matches(WALL)
  starts!: string;

  /** `YYYY-MM-DDTHH:MM` */
  @Matches(WALL)
  ends!: string;

  /** Such as Asia/Jerusalem. */
  @IsText(1, 64)
  timeZone!: string;

  /** Where people meet. */
  @ValidateIf((_, value) => value !== null)
  @IsText(1, 500)
  room: string | null = null;

  /** Where a webinar is joined; shown to whoever has a place. */
  @ValidateIf((_, value) => value !== null)
  @IsUrl({ protocols: ['https'], require_protocol: true, require_tld: false })
  @MaxLength(2000)
  address: string | null = null;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 10000 })
  @IsInt()
  @Min(1)
  @Max(10_000)
  capacity!: number;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ArrayUnique()
  @Matches(/^[a-z]{2,3}$/, { each: true })
  languages!: string[];

  /** Persons who host; each needs the permit to run sessions. */
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  hosts: string[] = [];

  /** A host from elsewhere, by name. */
  @ValidateIf((_, value) => value !== null)
  @IsText(1, 200)
  guest: string | null = null;

  /** Why time or place change: told to everybody who has a place. */
  @ValidateIf((_, value) => value !== null)
  @IsText(1, 1000)
  reason: string | null = null;
}

export class CancelSittingDto {
  /** Told to everybody who has a place. */
  @IsText(1, 1000)
  reason!: string;
}

/** Who was there, and whose mark is undone. */
export class AttendanceInputDto {
  @IsArray()
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  attended!: string[];

  @IsArray()
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  absent!: string[];
}
