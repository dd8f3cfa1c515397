/** What happened, step by step, and what was refused and why. */
export class Report {
  constructor() {
    this.steps = [];
    this.refusals = [];
    this.broken = [];
  }

  /** Runs a step, times it and keeps its words. `fn` answers what it did. */
  async step(name, fn) {
    const started = performance.now();
    let said;
    try {
      said = await fn();
    } catch (error) {
      this.broken.push(`${name}: ${error.message}`);
      said = `BROKEN: ${error.message}`;
    }
    const seconds = (performance.now() - started) / 1000;
    this.steps.push({ name, said, seconds });
    process.stderr.write(`${seconds.toFixed(1).padStart(7)} s  ${name}: ${said}\n`);
  }

  /** A promise of Obi. */
  promise(holds, words) {
    if (!holds) this.broken.push(words);
    return holds;
  }

  /** Something that must be refused with this status and problem code. */
  refused(what, reply, status, code) {
    const got = `${reply.status} ${reply.body?.code ?? ''}`;
    const why = reply.body?.title ?? '';
    const missing = (reply.body?.missing ?? []).map((one) => `${one.kind} ${one.id} → ${one.where}`).join('; ');
    this.refusals.push({ what, got, why: missing === '' ? why : `${why} (${missing})` });
    this.promise(
      reply.status === status && (code === undefined || reply.body?.code === code),
      `${what}: expected ${status} ${code ?? ''}, got ${got}`,
    );
    return reply;
  }

  print() {
    const line = (cells, widths) =>
      `${cells
        .map((cell, at) => String(cell).padEnd(widths[at]))
        .join('  ')
        .trimEnd()}\n`;
    const table = (head, rows) => {
      const widths = head.map((title, at) =>
        Math.min(100, Math.max(title.length, ...rows.map((row) => String(row[at]).length))),
      );
      process.stdout.write(
        line(head, widths) +
          line(
            widths.map((width) => '-'.repeat(width)),
            widths,
          ) +
          rows.map((row) => line(row, widths)).join(''),
      );
    };
    process.stdout.write('\nWhat happened\n');
    table(
      ['step', 'result', 'seconds'],
      this.steps.map((s) => [s.name, s.said, s.seconds.toFixed(2)]),
    );
    process.stdout.write('\nWhat was refused, and why\n');
    table(
      ['attempt', 'answer', 'reason'],
      this.refusals.map((r) => [r.what, r.got, r.why]),
    );
    process.stdout.write(
      `\n${this.steps.length} steps, ${this.refusals.length} refusals, ${this.broken.length} broken promises\n`,
    );
    for (const words of this.broken) process.stdout.write(`BROKEN  ${words}\n`);
  }
}

/** Asks until `done` answers something truthy, and answers it; undefined when `seconds` are over. */
export async function waitFor(done, seconds = 30) {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const found = await done();
    if (found) return found;
    if (performance.now() > end) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
