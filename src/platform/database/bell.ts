/** Milliseconds between two rings. */
const PAUSE = 10;

/**
 * Rings for whoever listens, at once and then no oftener than every few milliseconds; a ring asked for meanwhile comes
 * after the pause. Nothing depends on it: a ring that is lost is made up for by the next look.
 */
export class Bell {
  private resting = false;
  private asked = false;

  constructor(private readonly strike: () => Promise<unknown>) {}

  ring(): void {
    if (this.resting) {
      this.asked = true;
      return;
    }
    this.resting = true;
    void this.struck().then(() => setTimeout(() => this.rested(), PAUSE).unref());
  }

  private async struck(): Promise<void> {
    try {
      await this.strike();
    } catch {
      // Also one that fails at once: where the database has been left, there is no pool any more.
    }
  }

  private rested(): void {
    this.resting = false;
    if (!this.asked) return;
    this.asked = false;
    this.ring();
  }
}
