import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { AccessGuard } from './access.guard';
import { AccessAudit } from './audit';
import { Credentials } from './credentials';
import { Grants } from './grants';
import { LoginStrategy, TokenStrategy } from './strategies';

@Global()
@Module({
  imports: [DiscoveryModule, PassportModule],
  providers: [AccessGuard, AccessAudit, Credentials, Grants, LoginStrategy, TokenStrategy],
  exports: [AccessGuard, AccessAudit, Credentials, Grants],
})
export class AccessModule {}
