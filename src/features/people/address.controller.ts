import { Body, Controller, HttpCode, Put } from '@nestjs/common';
import { Requires } from '../../platform/access/requires';
import { PersonId } from '../../platform/http/edge';
import { AddressDto } from './address.dto';
import { AddressService } from './address.service';

@Controller('api/v1/my/address')
export class AddressController {
  constructor(private readonly service: AddressService) {}

  /** How one wishes to be addressed. Nobody else reads it, and no import states it. */
  @Put()
  @Requires('signed-in')
  @HttpCode(204)
  async state(@PersonId() personId: string, @Body() { address }: AddressDto): Promise<void> {
    await this.service.state(personId, address);
  }
}
