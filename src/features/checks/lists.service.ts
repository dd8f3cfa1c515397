import { Injectable } from '@nestjs/common';
import { type Phrasebook, phrasebookOf } from '../wordlists/public';

/** Lists that rules look up. What is protected is no rule's matter. */
export const BOOKS = [
  ...(['confidential', 'unreleased', 'offensive', 'claims', 'competitors'] as const),
  ...(['promises', 'jargon'] as const),
] as const;
export type Book = (typeof BOOKS)[number];

/** What owners' lists say at an instant in a language. */
export interface Lists {
  readonly books: Readonly<Record<Book, Phrasebook>>;
  readonly phishing: ReadonlySet<string>;
  /** By list, what changes whenever what is in force does. */
  readonly versions: Readonly<Record<string, string>>;
}

const NOTHING = phrasebookOf([]);

@Injectable()
export class ListsService {
  /** Nobody keeps a list yet. */
  of(_language: string, _at: Date): Promise<Lists> {
    const books = Object.fromEntries(BOOKS.map((book) => [book, NOTHING])) as Record<Book, Phrasebook>;
    return Promise.resolve({ books, phishing: new Set(), versions: {} });
  }

  protected(_language: string, _at: Date): Promise<Phrasebook> {
    return Promise.resolve(NOTHING);
  }
}
