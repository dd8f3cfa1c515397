import { Global, Module } from '@nestjs/common';
import { Sealer } from './sealer';
import { Trail } from './trail';
import { TrailVerifier } from './verify';

@Global()
@Module({ providers: [Trail, Sealer, TrailVerifier], exports: [Trail, TrailVerifier, Sealer] })
export class TrailModule {}
