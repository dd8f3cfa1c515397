import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { installationRoot } from '../../platform/i18n/messages';
import { RulesReader } from '../rules/public';
import { findBroadWords, readied, type ReadyRule, type WordingFinding, type WordingRule } from './wording';

/** A finding with where it stands: a clause, a language, its title or its text. */
export interface LocatedFinding extends WordingFinding {
  readonly clause: string;
  readonly language: string;
  readonly field: 'title' | 'text';
}

const FILE = join('content', 'rules', 'wording.json');

/** The rules on broad words, which are data, and what they find in an edition. */
@Injectable()
export class WordingReader {
  private ready: readonly ReadyRule[] | null = null;

  constructor(private readonly editions: RulesReader) {}

  get rules(): readonly ReadyRule[] {
    this.ready ??= readied(JSON.parse(readFileSync(join(installationRoot(), FILE), 'utf8')) as WordingRule[]);
    return this.ready;
  }

  async edition(editionId: Id): Promise<readonly LocatedFinding[]> {
    const clauses = await this.editions.clauses(editionId);
    return clauses.flatMap(({ number, title, text }) =>
      (['title', 'text'] as const).flatMap((field) =>
        Object.entries(field === 'title' ? title : text).flatMap(([language, words]) =>
          this.text(words, language).map((finding) => ({ ...finding, clause: number, language, field })),
        ),
      ),
    );
  }

  text(words: string, language: string): readonly WordingFinding[] {
    return findBroadWords(this.rules, words, language);
  }
}
