import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChannelsModule } from '../channels/public';
import { CouncilModule } from '../council/public';
import { DraftsModule } from '../drafts/public';
import { ImagesModule } from '../images/public';
import { PermitsModule } from '../permits/public';
import { AcceptingService } from './accepting.service';
import { RemarkAccess } from './access.service';
import { AuthorshipService } from './authorship.service';
import { HelpController } from './help.controller';
import { HelpService } from './help.service';
import { RemarkSchema } from './remark.entity';
import { RemarksController } from './remarks.controller';
import { RemarksReader } from './remarks.reader';
import { RemarksService } from './remarks.service';
import { SuggestionsHandlers } from './suggestions.handlers';

/** Comments, suggestions and help with words. */
@Module({
  imports: [
    ChannelsModule,
    CouncilModule,
    DraftsModule,
    ImagesModule,
    PermitsModule,
    TypeOrmModule.forFeature([RemarkSchema]),
  ],
  controllers: [RemarksController, HelpController],
  providers: [
    RemarkAccess,
    RemarksReader,
    RemarksService,
    AuthorshipService,
    AcceptingService,
    HelpService,
    SuggestionsHandlers,
  ],
})
export class SuggestionsModule {}
