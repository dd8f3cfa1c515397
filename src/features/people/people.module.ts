import { Module } from '@nestjs/common';
import { PeopleController } from './people.controller';
import { PeopleReader } from './people.reader';
import { SignInController } from './sign-in.controller';
import { SignInService } from './sign-in.service';

@Module({
  controllers: [PeopleController, SignInController],
  providers: [PeopleReader, SignInService],
  exports: [PeopleReader],
})
export class PeopleModule {}
