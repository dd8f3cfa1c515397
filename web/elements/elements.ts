import { html, nothing, type TemplateResult } from 'lit';
import { Part } from './part';

interface Belt {
  readonly belt: { readonly colour: string; readonly name: string } | null;
  readonly path: string;
}

/** The reader's highest belt, and the way to what it permits. */
class ObiBelt extends Part<Belt> {
  protected override readonly reads = 'belt';

  protected override shown({ belt, path }: Belt): TemplateResult {
    if (belt === null) return this.way(path, this.say('belt.none'));
    return this.way(
      path,
      // The page's policy may forbid styles within the text.
      html`<svg class="swatch" viewBox="0 0 40 12" aria-hidden="true">
          <rect width="40" height="12" fill=${belt.colour} />
        </svg>
        <strong><bdi>${belt.name}</bdi></strong>`,
    );
  }
}

interface Next {
  readonly title: string;
  readonly dueOn: string | null;
  readonly seconds: number | null;
  readonly path: string;
}

/** The one next thing that the reader has to do. */
class ObiNext extends Part<Next> {
  protected override readonly reads = 'next';

  protected override shown({ title, dueOn, seconds, path }: Next): TemplateResult {
    const about = [
      ...(seconds === null ? [] : [this.say('next.minutes', { minutes: String(Math.ceil(seconds / 60)) })]),
      ...(dueOn === null ? [] : [this.say('next.due', { date: this.day(dueOn) })]),
    ];
    return html`${this.way(path, html`<strong><bdi>${title}</bdi></strong>`)}
    ${about.length === 0 ? nothing : html`<p class="soft">${about.join(' · ')}</p>`}`;
  }
}

interface Item {
  readonly title: string;
  readonly fresh: boolean;
  readonly path: string;
}

interface Update {
  readonly weekOf: string | null;
  readonly read: boolean;
  readonly items: readonly Item[];
  readonly path: string;
}

/** The week's update of the reader's department. */
class ObiUpdate extends Part<Update> {
  protected override readonly reads = 'update';

  protected override shown({ weekOf, read, items, path }: Update): TemplateResult {
    if (weekOf === null || items.length === 0) return html`<p class="soft">${this.say('update.none')}</p>`;
    return html`<ul>
        ${items.map(({ title }) => html`<li dir="auto">${title}</li>`)}
      </ul>
      ${this.way(path, html`${this.say('open')}`)}
      ${read ? html`<p class="soft">${this.say('update.read')}</p>` : nothing}`;
  }
}

interface Inbox {
  readonly unseen: number;
  readonly items: readonly Item[];
  readonly path: string;
}

/** What waits in the reader's inbox. */
class ObiInbox extends Part<Inbox> {
  protected override readonly reads = 'inbox';

  protected override shown({ items }: Inbox): TemplateResult {
    if (items.length === 0) return html`<p class="soft">${this.say('inbox.none')}</p>`;
    return html`<ul>
      ${items.map(
        ({ title, fresh, path }) =>
          html`<li>
            ${this.way(path, html`<bdi class=${fresh ? 'fresh' : ''}>${title}</bdi>`)}
            ${fresh ? html`<span class="soft">${this.say('inbox.fresh')}</span>` : nothing}
          </li>`,
      )}
    </ul>`;
  }
}

const ELEMENTS = { 'obi-belt': ObiBelt, 'obi-next': ObiNext, 'obi-update': ObiUpdate, 'obi-inbox': ObiInbox };
for (const [name, element] of Object.entries(ELEMENTS)) {
  if (customElements.get(name) === undefined) customElements.define(name, element);
}
