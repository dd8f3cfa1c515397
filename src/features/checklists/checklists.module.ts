import { Module } from '@nestjs/common';
import { ChannelsModule } from '../channels/public';
import { ChannelChecklistsController } from './channel-checklists.controller';
import { ChecklistItemsController } from './checklist-items.controller';
import { ChecklistItems } from './checklist-items.service';
import { Checklists } from './checklists.service';

@Module({
  imports: [ChannelsModule],
  controllers: [ChecklistItemsController, ChannelChecklistsController],
  providers: [ChecklistItems, Checklists],
  exports: [Checklists],
})
export class ChecklistsModule {}
