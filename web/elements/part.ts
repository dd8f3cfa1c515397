import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { HOUSE, onChange, type Read, read, signIn } from './house';
import { look } from './look';
import { directionOf, languageAt, say } from './words';

/** A part of somebody else's page: what is the reader's own, or the way to it. */
export abstract class Part<T> extends LitElement {
  static override readonly styles = look;
  static override readonly properties = { now: { state: true }, lang: { type: String } };

  /** Which of Obi's reads it shows; the heading is called so too. */
  protected abstract readonly reads: string;
  protected abstract shown(data: T): TemplateResult;

  declare protected now: Read<T> | null;
  private stop: (() => void) | null = null;

  constructor() {
    super();
    this.now = null;
  }

  protected get language(): string {
    return languageAt(this);
  }

  protected say(key: string, values?: Readonly<Record<string, string>>): string {
    return say(this.language, key, values);
  }

  protected way(path: string, words: unknown): TemplateResult {
    return html`<a href=${HOUSE + path.replace(/^\//, '')}>${words}</a>`;
  }

  /** A calendar date in words. */
  protected day(date: string): string {
    return new Intl.DateTimeFormat(this.language, { day: 'numeric', month: 'long' }).format(
      new Date(`${date}T12:00:00`),
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.stop = onChange(() => void this.refresh());
    void this.refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('lang') && changed.get('lang') !== undefined) void this.refresh();
  }

  async refresh(): Promise<void> {
    const found = await read<T>(this.reads, this.language);
    // What was shown stays while Obi cannot be reached.
    if (found.state !== 'failed' || this.now?.state !== 'shown') this.now = found;
  }

  override render(): TemplateResult {
    return html`<section
      lang=${this.language}
      dir=${directionOf(this.language)}
      aria-labelledby="title"
      aria-busy=${this.now === null ? 'true' : nothing}
    >
      <h2 id="title">${this.say(this.reads)}</h2>
      ${this.body()}
    </section>`;
  }

  private body(): TemplateResult {
    const { now } = this;
    if (now === null) return html`<p class="soft" role="status">${this.say('loading')}</p>`;
    if (now.state === 'shown') return this.shown(now.data);
    if (now.state === 'failed') return html`<p class="soft" role="status">${this.say('failed')}</p>`;
    return html`<button type="button" aria-describedby="title" @click=${signIn}>${this.say('sign-in')}</button>`;
  }
}
