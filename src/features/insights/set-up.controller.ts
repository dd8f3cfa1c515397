import { Controller, Get } from '@nestjs/common';
import { ByLogin, Requires } from '../../platform/access/requires';
import { AlikeInEveryScope } from '../../platform/access/subjects';
import { SetUpDto } from './set-up.dto';
import { SetUpReader } from './set-up.reader';

@Controller('api/v1/set-up')
@Requires('accounts:manage')
@ByLogin()
export class SetUpController {
  constructor(private readonly reader: SetUpReader) {}

  /** The way from an empty house to the first belt, and how far it is gone. */
  @Get()
  @AlikeInEveryScope()
  steps(): Promise<SetUpDto> {
    return this.reader.steps();
  }
}
