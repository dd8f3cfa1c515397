import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { ADDRESSES, type Address } from './address';

export class AddressDto {
  @ApiProperty({ enum: ADDRESSES })
  @IsIn(ADDRESSES)
  address!: Address;
}
