import { Module } from '@nestjs/common';
import { MattersModule } from '../matters/public';
import { PeopleModule } from '../people/public';
import { WordlistFiles } from './wordlist-files.service';
import { WordlistPages } from './wordlist-pages.reader';
import { WordlistsController } from './wordlists.controller';
import { WordlistsHandlers } from './wordlists.handlers';
import { WordlistsReader } from './wordlists.reader';
import { WordlistsRepository } from './wordlists.repository';
import { WordlistsService } from './wordlists.service';

@Module({
  imports: [MattersModule, PeopleModule],
  controllers: [WordlistsController],
  providers: [WordlistFiles, WordlistPages, WordlistsHandlers, WordlistsReader, WordlistsRepository, WordlistsService],
  exports: [WordlistsReader],
})
export class WordlistsModule {}
