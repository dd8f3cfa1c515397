import { ApiProperty } from '@nestjs/swagger';
import { METHODS, type Method } from './proof';

export const SHOWN_KINDS = ['changed', 'added', 'removed'] as const;

/** A clause that changed since the edition acknowledged before. */
export class ShownChangeDto {
  number!: string;
  @ApiProperty({ enum: SHOWN_KINDS })
  kind!: (typeof SHOWN_KINDS)[number];
}

/** Where the trail sealed it. */
export class SealDto {
  number!: string;
  day!: string;
  /** Hex. */
  hash!: string;
}

/** The receipt of an acknowledgement. */
export class ReceiptDto {
  id!: string;
  personId!: string;
  documentId!: string;
  code!: string;
  names!: Record<string, string>;
  editionId!: string;
  @ApiProperty({ type: 'integer' })
  number!: number;
  /** The language in which it was read. */
  language!: string;
  originalLanguage!: string;
  at!: string;
  /** SHA-256 (hex) of the edition's canonical content. */
  digest!: string;
  /** The sentence that was agreed to. */
  sentence!: string;
  @ApiProperty({ enum: METHODS })
  method!: Method;
  /** How one had signed in. */
  loginMethod!: string | null;
  loginAt!: string | null;
  /** Where the edition has a quiz. */
  @ApiProperty({ type: 'integer', nullable: true })
  quizScore!: number | null;
  /** What had changed since the edition acknowledged before, as it was shown. */
  shown!: ShownChangeDto[];
  /** Null until the trail sealed it, some seconds later. */
  seal!: SealDto | null;
}

export class ReceiptPageDto {
  items!: ReceiptDto[];
  next!: string | null;
}
