import { Module } from '@nestjs/common';
import { PersonalCheck } from './personal';

@Module({ providers: [PersonalCheck] })
export class DeclarationsModule {}
