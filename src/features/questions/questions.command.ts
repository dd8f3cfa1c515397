import { createReadStream, writeFileSync } from 'node:fs';
import type { Cli } from '../../platform/cli/cli';
import { QuestionImports } from './question-imports.service';

/** `obi question import <file> [--skip-unsupported]` */
export function questionsCommands(cli: Cli): void {
  cli.program
    .command('question')
    .description('questions of quizzes')
    .command('import')
    .description(
      'read questions from a file of GIFT, Aiken or Moodle XML and print them as JSON, ready for a quiz of a track',
    )
    .argument('<file>', 'UTF-8 or Windows-1252')
    .option('--language <code>', 'the language they are written in', 'en')
    .option('--skip-unsupported', 'leave out kinds that Obi cannot ask, and count them', false)
    .option('--out <file>', 'write the JSON there')
    .action((file: string, options: { language: string; skipUnsupported: boolean; out?: string }) =>
      cli.run(async (house) => {
        const imports = house.get(QuestionImports, { strict: false });
        const read = await imports.read(createReadStream(file), options);
        const json = JSON.stringify(read.questions, null, 2);
        if (options.out === undefined) cli.print(json);
        else writeFileSync(options.out, `${json}\n`);
        for (const { detail } of read.faults) cli.print(detail);
        const skipped = Object.entries(read.skipped).map(([kind, count]) => `, ${count} ${kind} left out`);
        if (options.out !== undefined || skipped.length > 0) {
          cli.print(`${read.questions.length} questions (${read.encoding})${skipped.join('')}`);
        }
      }),
    );
}
