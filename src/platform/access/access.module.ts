import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { AccessGuard } from './access.guard';
import { AdministratorGate } from './administrator';
import { AccessAudit } from './audit';
import { Credentials } from './credentials';
import { Grants } from './grants';
import { Logins } from './logins';
import { Rates } from './rates';
import { LoginStrategy, TokenStrategy } from './strategies';
import { Subjects } from './subjects';
import { Tally } from './tally';
import { Tokens } from './tokens';

@Global()
@Module({
  imports: [DiscoveryModule, PassportModule],
  providers: [
    AccessGuard,
    AccessAudit,
    AdministratorGate,
    Credentials,
    Grants,
    Logins,
    LoginStrategy,
    Rates,
    Subjects,
    Tally,
    Tokens,
    TokenStrategy,
  ],
  exports: [AccessGuard, AccessAudit, AdministratorGate, Credentials, Grants, Logins, Rates, Subjects, Tokens],
})
export class AccessModule {}
