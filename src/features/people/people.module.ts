import { Module } from '@nestjs/common';
import { PeopleController } from './people.controller';
import { PeopleReader } from './people.reader';
import { PeopleWriter } from './people.writer';
import { SignInController } from './sign-in.controller';
import { SignInService } from './sign-in.service';

@Module({
  controllers: [PeopleController, SignInController],
  providers: [PeopleReader, PeopleWriter, SignInService],
  exports: [PeopleReader, PeopleWriter],
})
export class PeopleModule {}
