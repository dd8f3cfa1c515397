import { Module } from '@nestjs/common';

/** Pure functions only: nothing to provide. */
@Module({})
export class ManuscriptsModule {}
