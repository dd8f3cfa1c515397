import { Module } from '@nestjs/common';
import { PermitsReader } from './permits.reader';
import { Permits } from './permits.service';

@Module({
  providers: [PermitsReader, Permits],
  exports: [Permits],
})
export class PermitsModule {}
