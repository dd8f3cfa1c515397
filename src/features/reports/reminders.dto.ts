import { ApiProperty, OmitType } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, IsUUID } from 'class-validator';
import { LateQuery } from './late.dto';

/** Whom to remind: these enrolments, or everybody on the list as it is narrowed. */
export class RemindersInputDto extends OmitType(LateQuery, ['after', 'limit', 'auditReason']) {
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10_000)
  @IsUUID(undefined, { each: true })
  enrolmentIds?: string[];
}

/** What became of it. */
export class RemindersDto {
  @ApiProperty({ type: 'integer' })
  reminded!: number;
  /** Reminded today before: once a day at most. */
  @ApiProperty({ type: 'integer' })
  already!: number;
}
