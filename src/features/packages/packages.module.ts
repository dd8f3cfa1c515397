import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TrainingModule } from '../training/public';
import { Addresses } from './addresses.service';
import { AttemptsController } from './attempts.controller';
import { AttemptsReader } from './attempts.reader';
import { AttemptsRepository } from './attempts.repository';
import { Attempts } from './attempts.service';
import { SigningKey } from './keys.repository';
import { PackageEntity } from './package.entity';
import { PackagesController } from './packages.controller';
import { PackagesReader } from './packages.reader';
import { PackagesRepository } from './packages.repository';
import { Packages } from './packages.service';
import { Serving } from './serving.service';
import { Uploads } from './uploads.service';

@Module({
  imports: [TypeOrmModule.forFeature([PackageEntity]), TrainingModule],
  controllers: [PackagesController, AttemptsController],
  providers: [
    Addresses,
    Attempts,
    AttemptsReader,
    AttemptsRepository,
    Packages,
    PackagesReader,
    PackagesRepository,
    Serving,
    SigningKey,
    Uploads,
  ],
  exports: [PackagesReader, Uploads],
})
export class PackagesModule {}
