import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { ApiPropertyOptional } from '@nestjs/swagger';

/** Keyset paging of every listing. */
export class PageQuery {
  /** Cursor from the page before. */
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  after?: string;

  /** Items per page, 1–100. */
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 100, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 50;
}

/** The id of what was created. */
export class CreatedDto {
  id!: string;
}
