import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/public';
import { AccountsHandlers } from './accounts.handlers';
import { Attempts } from './attempts.repository';
import { GroupRolesController } from './group-roles.controller';
import { GroupRoles } from './group-roles.service';
import { Identities } from './identities.service';
import { InvitationsService } from './invitations.service';
import { LinksController } from './links.controller';
import { Links } from './links.service';
import { LoginsController } from './logins.controller';
import { MyLoginsService } from './logins.service';
import { LogoutNotices } from './logout-notices.service';
import { OidcController } from './oidc.controller';
import { Passwords } from './passwords.service';
import { ProviderReader } from './provider.reader';
import { Provider } from './provider.service';
import { RolesController } from './roles.controller';
import { PeopleRoles } from './roles.service';
import { SignInController } from './sign-in.controller';
import { SignInService } from './sign-in.service';
import { SignOutService } from './sign-out.service';
import { TokensController } from './tokens.controller';
import { TokensService } from './tokens.service';

@Module({
  imports: [PeopleModule],
  controllers: [
    GroupRolesController,
    LinksController,
    LoginsController,
    OidcController,
    RolesController,
    SignInController,
    TokensController,
  ],
  providers: [
    AccountsHandlers,
    Attempts,
    GroupRoles,
    Identities,
    InvitationsService,
    Links,
    LogoutNotices,
    MyLoginsService,
    Passwords,
    PeopleRoles,
    Provider,
    ProviderReader,
    SignInService,
    SignOutService,
    TokensService,
  ],
  exports: [ProviderReader],
})
export class AccountsModule {}
