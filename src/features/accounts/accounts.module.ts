import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/public';
import { RolesController } from './roles.controller';
import { PeopleRoles } from './roles.service';
import { SignInController } from './sign-in.controller';
import { SignInService } from './sign-in.service';

@Module({
  imports: [PeopleModule],
  controllers: [RolesController, SignInController],
  providers: [PeopleRoles, SignInService],
})
export class AccountsModule {}
