import type { Id } from '../kernel/id';
import type { Company } from './demo.company';
import type { Demo } from './demo.files';
import { holder } from './demo.people';

interface DocumentView {
  readonly id: Id;
  readonly code: string;
}

/** The next edition of the Rules, written together: named approvers, owners of clauses, an open round with comments. */
export async function writeNextRules(company: Company, demo: Demo): Promise<void> {
  const lead = holder(demo, 'lead');
  const { approvers, owners, addition, comments } = demo.setup.rules;
  const { items } = await company.get<{ items: readonly DocumentView[] }>(lead, 'rules-documents');
  const document = items.find(({ code }) => code === 'general');
  if (document === undefined) throw new Error('The demo has no Rules of Engagement.');
  const path = `rules-documents/${document.id}`;
  await company.put(lead, `${path}/approvers`, {
    approvers: approvers.map(({ area, person }) => ({ area, personId: company.id(person) })),
  });
  const owned = Object.entries(owners).map(([clause, person]) => [clause, company.id(person)]);
  await company.put(lead, `${path}/clause-owners`, { owners: Object.fromEntries(owned) as object });
  const { id } = await company.post<{ id: Id }>(lead, `${path}/editions`, {
    texts: { en: added(demo.rules.en, addition.en), he: added(demo.rules.he, addition.he) },
    summary: addition.summary,
  });
  await company.post(lead, `rules-editions/${id}/consultation`);
  for (const { person, clause, text } of comments) {
    await company.post(person, `rules-editions/${id}/comments`, { clause, text });
  }
}

/** The text with a sentence more at the end of its first clause. */
function added(markdown: string, sentence: string): string {
  const at = markdown.indexOf('\n\n## 2. ');
  if (at < 0) throw new Error('The Rules of Engagement have no second clause.');
  return `${markdown.slice(0, at)} ${sentence}${markdown.slice(at)}`;
}
