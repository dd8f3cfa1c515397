import { Module } from '@nestjs/common';
import { AudiencesModule } from '../audiences/public';
import { ChannelsModule } from '../channels/public';
import { CouncilModule } from '../council/public';
import { PeopleModule } from '../people/public';
import { RulesModule } from '../rules/public';
import { ActingController } from './acting.controller';
import { ActingService } from './acting.service';
import { ImpactsController } from './impacts.controller';
import { ImpactsReader } from './impacts.reader';
import { MoratoriaController } from './moratoria.controller';
import { MoratoriaReader } from './moratoria.reader';
import { MoratoriaService } from './moratoria.service';
import { Overviews } from './overviews.service';
import { OwnDepths } from './own-depths.service';
import { PermitTableController } from './permit-table.controller';
import { PermitTable } from './permit-table.service';
import { PermitsController } from './permits.controller';
import { PermitsHandlers } from './permits.handlers';
import { PermitsReader } from './permits.reader';
import { Permits } from './permits.service';
import { SuspensionsController } from './suspensions.controller';
import { SuspensionsRepository } from './suspensions.repository';
import { SuspensionsService } from './suspensions.service';

@Module({
  imports: [PeopleModule, CouncilModule, AudiencesModule, ChannelsModule, RulesModule],
  controllers: [
    ActingController,
    PermitsController,
    PermitTableController,
    SuspensionsController,
    ImpactsController,
    MoratoriaController,
  ],
  providers: [
    ImpactsReader,
    MoratoriaReader,
    MoratoriaService,
    PermitsHandlers,
    ActingService,
    OwnDepths,
    PermitsReader,
    Permits,
    PermitTable,
    Overviews,
    SuspensionsRepository,
    SuspensionsService,
  ],
  exports: [MoratoriaService, OwnDepths, Permits, PermitTable, SuspensionsService],
})
export class PermitsModule {}
