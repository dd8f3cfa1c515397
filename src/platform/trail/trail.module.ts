import { Global, Module } from '@nestjs/common';
import { Certificates } from './certificates';
import { LookLog } from './looks';
import { TrailReader } from './reader';
import { Sealer } from './sealer';
import { Trail } from './trail';
import { TrailVerifier } from './verify';

@Global()
@Module({
  providers: [Trail, TrailReader, Certificates, LookLog, Sealer, TrailVerifier],
  exports: [Trail, TrailReader, Certificates, LookLog, TrailVerifier, Sealer],
})
export class TrailModule {}
