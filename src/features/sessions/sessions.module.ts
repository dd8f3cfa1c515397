import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CouncilModule } from '../council/public';
import { PeopleModule } from '../people/public';
import { PermitsModule } from '../permits/public';
import { TrainingModule } from '../training/public';
import { Attendance } from './attendance.service';
import { Hosting } from './hosting.service';
import { MySittingsController } from './my-sittings.controller';
import { MySittingsReader } from './my-sittings.reader';
import { PlacesRepository } from './places.repository';
import { Places } from './places.service';
import { SessionSchema, SittingSchema } from './session.entity';
import { SessionsController } from './sessions.controller';
import { SessionsHandlers } from './sessions.handlers';
import { SessionsReader } from './sessions.reader';
import { Sessions } from './sessions.service';
import { SittingsController } from './sittings.controller';
import { SittingViews } from './sittings.reader';
import { Sittings } from './sittings.service';

/** Workshops and webinars. */
@Module({
  imports: [
    PeopleModule,
    CouncilModule,
    TrainingModule,
    PermitsModule,
    TypeOrmModule.forFeature([SessionSchema, SittingSchema]),
  ],
  controllers: [SessionsController, SittingsController, MySittingsController],
  providers: [
    Attendance,
    Hosting,
    MySittingsReader,
    PlacesRepository,
    Places,
    Sessions,
    SessionsHandlers,
    SessionsReader,
    Sittings,
    SittingViews,
  ],
})
export class SessionsModule {}
