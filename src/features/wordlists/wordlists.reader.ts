import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Work } from '../../platform/database/work';
import { MattersReader } from '../matters/public';
import { type Phrase, type Phrasebook, phrasebookOf } from './phrasebook';
import type { Kind } from './wordlist';

/** What lists say at an instant, made ready to be tried on texts. */
export interface InForce {
  readonly book: Phrasebook;
  /** Changes whenever what is in force does; empty lists have one too. */
  readonly version: string;
}

/** Books of other instants and languages that are kept ready. */
const KEPT = 64;

/**
 * Lists as checks use them: they count for everybody, also those that only their owners read. A list without a language
 * counts in every text.
 */
@Injectable()
export class WordlistsReader {
  private readonly books = new Map<string, InForce>();
  private readonly domains = new Map<string, ReadonlySet<string>>();

  constructor(
    private readonly work: Work,
    private readonly matters: MattersReader,
  ) {}

  /** Protected talk is also what matters know as such. */
  async inForce(kind: Kind, language: string, at: Date): Promise<InForce> {
    return (await this.all([kind], language, at))[kind];
  }

  /** Several kinds at once: one look at what is in force, and words are read only where that changed. */
  async all<K extends Kind>(kinds: readonly K[], language: string, at: Date): Promise<Readonly<Record<K, InForce>>> {
    const states = await this.work.read<{ kind: K; state: string }>(
      `SELECT k.kind, coalesce((SELECT string_agg(l.id::text || ':' || l.version || ':' || (
           SELECT count(*) FILTER (WHERE e.from_at <= $3) || '-' || count(*) FILTER (WHERE e.until_at <= $3)
           FROM wordlists.entry e WHERE e.list_id = l.id), ',' ORDER BY l.id)
         FROM wordlists.list l WHERE l.kind = k.kind AND (l.language IS NULL OR l.language = $2)), '') AS state
       FROM unnest($1::text[]) AS k (kind)`,
      [kinds, language, at],
    );
    const found: Partial<Record<K, InForce>> = {};
    for (const { kind, state } of states) {
      const more = kind === 'protected' ? await this.matters.phrases('protected') : [];
      const version = createHash('sha256')
        .update(JSON.stringify([kind, language, state, more]))
        .digest('hex')
        .slice(0, 16);
      found[kind] = this.books.get(version) ?? (await this.made(kind, language, at, version, more));
    }
    return found as Record<K, InForce>;
  }

  /** Domains that deceive, as owners of lists say. */
  async phishing(at: Date): Promise<{ readonly domains: ReadonlySet<string>; readonly version: string }> {
    // Domains have no language: lists of one count all the same.
    const { version } = await this.inForce('phishing', '', at);
    let domains = this.domains.get(version);
    if (domains === undefined) {
      domains = new Set((await this.phrases('phishing', '', at)).map(({ phrase }) => phrase.toLowerCase()));
      this.domains.clear();
      this.domains.set(version, domains);
    }
    return { domains, version };
  }

  private async made(
    kind: Kind,
    language: string,
    at: Date,
    version: string,
    more: readonly Phrase[],
  ): Promise<InForce> {
    const phrases = kind === 'phishing' ? [] : [...(await this.phrases(kind, language, at)), ...more];
    const made = { book: phrasebookOf(phrases, { disguised: kind === 'offensive' }), version };
    const oldest = this.books.keys().next().value;
    if (this.books.size >= KEPT && oldest !== undefined) this.books.delete(oldest);
    this.books.set(version, made);
    return made;
  }

  private phrases(kind: Kind, language: string, at: Date): Promise<Phrase[]> {
    return this.work.read<Phrase>(
      `SELECT e.id, e.phrase, e.match, e.instead FROM wordlists.entry e JOIN wordlists.list l ON l.id = e.list_id
       WHERE l.kind = $1 AND (l.language IS NULL OR l.language = $2)
         AND e.from_at <= $3 AND (e.until_at IS NULL OR e.until_at > $3) ORDER BY e.id`,
      [kind, language, at],
    );
  }
}
