import { Command } from 'commander';
import { roomCommands } from '../../src/commands';
import type { House } from './house';

/** Runs `obi …` in this process, as an operator; answers what it printed. */
export function commandsOf(house: House): (...words: readonly string[]) => Promise<string> {
  return async (...words) => {
    const lines: string[] = [];
    const program = new Command('obi').exitOverride();
    roomCommands({
      program,
      print: (line) => void lines.push(line),
      run: (fn) => house.acting({ kind: 'operator', name: 'dana' }, () => fn(house.app)),
    });
    await program.parseAsync(words, { from: 'user' });
    return lines.join('\n');
  };
}
