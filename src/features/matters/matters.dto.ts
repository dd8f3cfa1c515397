import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsLocalised, IsText } from '../../platform/http/rules';
import { type Match, MATCHES } from '../topics/public';
import { type Nature, NATURES } from './matter';

/** A phrase by which a kind of matter is known. */
export class MatterPhraseDto {
  /** The list it stands in; it counts in texts of any language. */
  @Matches(/^[a-z]{2,3}$/)
  language!: string;

  @IsText(1, 100)
  phrase!: string;

  /** Anywhere, at the start of a word, or as whole words. */
  @ApiProperty({ enum: MATCHES })
  @IsIn(MATCHES)
  match!: Match;
}

/** What of a kind of matter may change. The phrases are all there are to be. */
export class ChangeMatterDto {
  /** Names by language. */
  @IsLocalised(100)
  names!: Record<string, string>;

  /** After so many minutes leads hear of what nobody has read; null for what is protected. */
  @ApiProperty({ type: 'integer', nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsInt()
  @Min(1)
  @Max(1440)
  minutes!: number | null;

  @IsArray()
  @ArrayMaxSize(2000)
  @ArrayUnique((row: MatterPhraseDto | null) => JSON.stringify(row))
  @ValidateNested({ each: true })
  @Type(() => MatterPhraseDto)
  phrases!: MatterPhraseDto[];
}

export class AddMatterDto extends ChangeMatterDto {
  /** Lower case letters, digits, `.`, `_` and `-`; it stays. */
  @Matches(/^[a-z0-9][a-z0-9._-]{0,59}$/)
  code!: string;

  @ApiProperty({ enum: NATURES })
  @IsIn(NATURES)
  nature!: Nature;
}

/** Somebody named for a kind of matter. */
export class MatterOwnerDto {
  personId!: string;
  externalId!: string;
  givenName!: string;
  familyName!: string;
  names!: Record<string, string>;
}

/** A kind of matter: how it is known, and who hears of it. */
export class MatterDto {
  id!: string;
  code!: string;
  names!: Record<string, string>;
  @ApiProperty({ enum: NATURES })
  nature!: Nature;
  @ApiProperty({ type: 'integer', nullable: true })
  minutes!: number | null;
  phrases!: MatterPhraseDto[];
  /** Nobody: leads hear of it. */
  owners!: MatterOwnerDto[];
  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class MattersDto {
  items!: MatterDto[];
}
