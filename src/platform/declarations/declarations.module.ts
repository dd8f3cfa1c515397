import { Global, Module } from '@nestjs/common';
import { PersonalCheck } from './personal';
import { Retention } from './retention.service';

@Global()
@Module({ providers: [PersonalCheck, Retention], exports: [Retention] })
export class DeclarationsModule {}
