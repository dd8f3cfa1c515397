import { Controller, Get, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { notFound, problemTypes } from '../../kernel/problem';
import { BeforeAdministrator, Public } from '../access/requires';
import { currentContext } from '../context/context';
import { message } from '../i18n/messages';
import { STATUS } from './problem.filter';

/** A page per problem type: what a problem document's `type` points to. */
@ApiExcludeController()
@BeforeAdministrator()
@Controller('problems')
@Public()
export class ProblemsController {
  @Get()
  list(): { items: { code: string; status: number; title: string }[] } {
    return { items: [...problemTypes().keys()].sort().map((code) => this.one(code)) };
  }

  @Get(':code')
  one(@Param('code') code: string): { code: string; status: number; title: string } {
    const type = problemTypes().get(code);
    if (type === undefined) throw notFound();
    const { language } = currentContext();
    return { code, status: STATUS[type.kind], title: message(language, `problem.${code}`) };
  }
}
