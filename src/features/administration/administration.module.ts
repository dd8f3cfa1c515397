import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/public';
import { PeopleModule } from '../people/public';
import { AccountsController } from './accounts.controller';
import { AccountsReader } from './accounts.reader';
import { AccountsService } from './accounts.service';
import { CompanySignInController } from './company-sign-in.controller';
import { HoldersController } from './holders.controller';
import { HoldersReader } from './holders.reader';

@Module({
  imports: [PeopleModule, AccountsModule],
  controllers: [AccountsController, CompanySignInController, HoldersController],
  providers: [AccountsReader, AccountsService, HoldersReader],
})
export class AdministrationModule {}
