import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PermitsModule } from '../permits/public';
import { AppealEntity } from './appeal.entity';
import { AppealsController } from './appeals.controller';
import { AppealsReader } from './appeals.reader';
import { AppealsService } from './appeals.service';

/** Appeals against suspensions of permits. */
@Module({
  imports: [PermitsModule, TypeOrmModule.forFeature([AppealEntity])],
  controllers: [AppealsController],
  providers: [AppealsReader, AppealsService],
})
export class AppealsModule {}
