import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CONFIG } from '../config/config.module';
import type { Config } from '../config/config';
import { BytesClient } from './bytes';
import { HouseClock } from './pace';
import { PrivilegeCheck } from './privileges';
import { Work } from './work';

/** Connections of one process. */
const POOL = 10;

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [CONFIG],
      useFactory: (config: Config) => ({
        type: 'postgres' as const,
        url: config.database.url ?? '',
        autoLoadEntities: true,
        synchronize: false,
        migrationsRun: false,
        retryAttempts: 3,
        uuidExtension: 'pgcrypto' as const,
        installExtensions: false,
        extra: {
          Client: BytesClient,
          max: POOL,
          pipeline: true,
          application_name: 'obi',
          idle_in_transaction_session_timeout: 60_000,
        },
        poolErrorHandler: () => undefined,
      }),
    }),
  ],
  providers: [Work, HouseClock, PrivilegeCheck],
  exports: [Work, HouseClock],
})
export class DatabaseModule {}
