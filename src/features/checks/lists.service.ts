import { Injectable } from '@nestjs/common';
import { type Phrasebook, type WordlistKind, WordlistsReader } from '../wordlists/public';

/** Lists that rules look up. What is protected is no rule's matter. */
export const BOOKS = [
  ...(['confidential', 'unreleased', 'offensive', 'claims', 'competitors'] as const),
  ...(['promises', 'jargon'] as const),
] as const satisfies readonly WordlistKind[];
export type Book = (typeof BOOKS)[number];

/** What owners' lists say at an instant in a language. */
export interface Lists {
  readonly books: Readonly<Record<Book, Phrasebook>>;
  readonly phishing: ReadonlySet<string>;
  /** By list, what changes whenever what is in force does. */
  readonly versions: Readonly<Record<string, string>>;
}

@Injectable()
export class ListsService {
  constructor(private readonly reader: WordlistsReader) {}

  async of(language: string, at: Date): Promise<Lists> {
    const inForce = await this.reader.all(BOOKS, language, at);
    const { domains, version } = await this.reader.phishing(at);
    const books = Object.fromEntries(BOOKS.map((book) => [book, inForce[book].book])) as Record<Book, Phrasebook>;
    const versions = Object.fromEntries(BOOKS.map((book) => [book, inForce[book].version]));
    return { books, phishing: domains, versions: { ...versions, phishing: version } };
  }

  async protected(language: string, at: Date): Promise<Phrasebook> {
    return (await this.reader.inForce('protected', language, at)).book;
  }
}
