import { Global, Module } from '@nestjs/common';
import { Certificates } from './certificates';
import { LookLog } from './looks';
import { TrailReader } from './reader';
import { ReportAudits } from './report-audits';
import { Sealer } from './sealer';
import { Trail } from './trail';
import { TrailVerifier } from './verify';

@Global()
@Module({
  providers: [Trail, TrailReader, Certificates, LookLog, ReportAudits, Sealer, TrailVerifier],
  exports: [Trail, TrailReader, Certificates, LookLog, ReportAudits, TrailVerifier, Sealer],
})
export class TrailModule {}
