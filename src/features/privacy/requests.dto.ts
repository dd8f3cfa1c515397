import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsText } from '../../platform/http/rules';

const KINDS = ['access', 'erasure'] as const;

export class MakeRequestDto {
  @ApiProperty({ enum: KINDS })
  @IsIn(KINDS)
  kind!: 'access' | 'erasure';

  /** The customer's name on the network, with or without @. */
  @IsText(1, 200)
  handle!: string;

  /** Only on this channel. */
  @IsOptional()
  @IsUUID()
  channelId?: string;

  /** Number of the letter or case; no personal data, for it stays. */
  @IsText(1, 200)
  reference!: string;
}

export class RequestDto {
  id!: string;
  @ApiProperty({ enum: KINDS })
  kind!: 'access' | 'erasure';
  /** Null once it was dealt with. */
  handle!: string | null;
  channelId!: string | null;
  reference!: string;
  @ApiProperty({ enum: ['open', 'done', 'withdrawn'] })
  state!: 'open' | 'done' | 'withdrawn';
  madeBy!: string;
  madeAt!: string;
  decidedBy!: string | null;
  decidedAt!: string | null;
  @ApiProperty({ type: 'integer', nullable: true })
  certificate!: number | null;
  /** How many of what were erased. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, nullable: true })
  counts!: Record<string, number> | null;
  /** `erase`, `conclude`, `withdraw`. */
  can!: string[];
}

export class RequestPageDto {
  items!: RequestDto[];
  next!: string | null;
}

export class FoundRowDto {
  at!: string | null;
  channelId!: string | null;
  /** At most 300 characters; null where nobody but its writer reads the words. */
  excerpt!: string | null;
}

export class FoundDataDto {
  /** `room.what` */
  name!: string;
  /** In the reader's language. */
  title!: string;
  @ApiProperty({ type: 'integer' })
  count!: number;
  /** The first twenty. */
  rows!: FoundRowDto[];
}

/** What a request would touch. */
export class RequestPreviewDto {
  /** A legal hold keeps it. */
  held!: boolean;
  found!: FoundDataDto[];
}
