import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { BankDrawDto, QuestionDto } from '../questions/public';

/** What whoever writes a quiz states, whatever it is for. */
export class QuizContentDto {
  /** How often it may be attempted; without limit when null or absent. */
  @ApiPropertyOptional({ type: 'integer', nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  attempts?: number | null;

  /** Minutes between an attempt that did not pass and the next; none when absent. */
  @ApiPropertyOptional({ type: 'integer' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(43_200)
  waitMinutes?: number;

  /** Minutes that one attempt may take; as long as it takes when null or absent. */
  @ApiPropertyOptional({ type: 'integer', nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1440)
  limitMinutes?: number | null;

  /** What it draws from the bank of questions, beside its own. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => BankDrawDto)
  bank?: BankDrawDto[];

  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => QuestionDto)
  questions!: QuestionDto[];
}
