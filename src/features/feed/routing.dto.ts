import { ApiProperty } from '@nestjs/swagger';

/** Interactions that are routed again. */
export class ReroutingDto {
  id!: string;
  @ApiProperty({ type: 'integer' })
  interactions!: number;
}
