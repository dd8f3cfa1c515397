import { ApiProperty } from '@nestjs/swagger';

/** A file of all that is known about oneself, and how far it is. */
export class ExportDto {
  id!: string;
  language!: string;
  askedAt!: string;
  /** Tables gathered so far. */
  @ApiProperty({ type: 'integer' })
  step!: number;
  @ApiProperty({ type: 'integer' })
  steps!: number;
  /** Null while it is being made. */
  doneAt!: string | null;
  /** From then on it is gone. */
  expiresAt!: string | null;
}

export class ExportsDto {
  /** The latest first. */
  items!: ExportDto[];
}
