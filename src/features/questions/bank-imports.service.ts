import { Injectable } from '@nestjs/common';
import type { BankImportDto } from './bank.dto';
import { Bank } from './bank.service';
import { leftOut, QuestionImports, type Reading } from './question-imports.service';

/** Question files into the bank. */
@Injectable()
export class BankImports {
  constructor(
    private readonly files: QuestionImports,
    private readonly bank: Bank,
  ) {}

  /** @throws Problem questions-not-imported naming each fault, and nothing is added; file-too-large */
  async import(file: unknown, reading: Reading & { readonly tag?: readonly string[] }): Promise<BankImportDto> {
    const { encoding, format, questions, tags, faults } = await this.files.file(file, reading);
    const inputs = questions.map((question) => ({
      question,
      tags: [...(reading.tag ?? []), ...(tags.get(question.code) ?? [])],
    }));
    if (inputs.length > 0) await this.bank.import(inputs, { format, language: reading.language });
    return { encoding, format, added: inputs.length, ...leftOut(faults) };
  }
}
