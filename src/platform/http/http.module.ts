import { Global, Module } from '@nestjs/common';
import { ContentOrigin } from './content-origin';
import { ProblemsController } from './problems.controller';

@Global()
@Module({ controllers: [ProblemsController], providers: [ContentOrigin], exports: [ContentOrigin] })
export class HttpModule {}
