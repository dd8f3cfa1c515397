import { Module } from '@nestjs/common';
import { Releases } from './releases.service';

@Module({ providers: [Releases], exports: [Releases] })
export class ReleasesModule {}
