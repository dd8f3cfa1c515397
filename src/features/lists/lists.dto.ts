import { ApiProperty } from '@nestjs/swagger';

/** A list of people as it was read. */
export class PeopleListDto {
  id!: string;
  /** Persons on it: active, and within the caller's scope. */
  @ApiProperty({ type: 'integer' })
  people!: number;
  /** Lines that named somebody named before. */
  @ApiProperty({ type: 'integer' })
  repeated!: number;
  /** Numbers and addresses that nobody within the caller's scope has. */
  @ApiProperty({ type: 'integer' })
  unknownCount!: number;
  /** The first hundred of them. */
  unknown!: string[];
  madeAt!: Date;
}
