import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChannelsModule } from '../channels/public';
import { ChecklistsModule } from '../checklists/public';
import { PeopleModule } from '../people/public';
import { PermitsModule } from '../permits/public';
import { OwnAccountsController } from './accounts.controller';
import { OwnAccounts } from './accounts.service';
import { HandleSchema } from './handle.entity';
import { HandlesController } from './handles.controller';
import { HandlesHandlers } from './handles.handlers';
import { HandlesReader } from './handles.reader';
import { HandlesRepository } from './handles.repository';
import { HandlesService } from './handles.service';
import { NetworkRolesController } from './network-roles.controller';
import { NetworkRolesReader } from './network-roles.reader';
import { NetworkRolesService } from './network-roles.service';
import { OwnChecklistsController } from './own-checklists.controller';

@Module({
  imports: [TypeOrmModule.forFeature([HandleSchema]), PeopleModule, ChannelsModule, ChecklistsModule, PermitsModule],
  controllers: [HandlesController, NetworkRolesController, OwnAccountsController, OwnChecklistsController],
  providers: [
    HandlesRepository,
    HandlesReader,
    HandlesService,
    NetworkRolesReader,
    NetworkRolesService,
    OwnAccounts,
    HandlesHandlers,
  ],
})
export class HandlesModule {}
