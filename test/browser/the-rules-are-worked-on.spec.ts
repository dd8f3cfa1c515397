import { inBrowser, type Window } from './support/browser';
import { useCompany } from './support/company';
import { AGENT, HR, LEAD } from './support/screens';

inBrowser('The Rules are worked on in the console', () => {
  const { house, openWindow } = useCompany(async (house) => {
    const lead = await house.as(LEAD);
    const [document] = (await lead.get('rules-documents').expect(200)).body.items;
    documentId = document.id;
    const edition = (await lead.get(`rules-editions/${document.inForce.id}`).expect(200)).body;
    const texts: Record<string, string> = {};
    for (const language of edition.languages as string[]) {
      texts[language] = edition.clauses
        .map((clause: { number: string; title: Record<string, string>; text: Record<string, string> }) => {
          const more =
            clause.number === '3'
              ? language === 'he'
                ? ' אין לפרסם תוכן בלתי הולם.'
                : ' Avoid inappropriate posts.'
              : '';
          return `## ${clause.number}. ${clause.title[language]}\n\n${clause.text[language]}${more}`;
        })
        .join('\n\n');
    }
    draftId = (await lead.post(`rules-documents/${documentId}/editions`, { texts }).expect(201)).body.id;
    await lead.post(`rules-editions/${draftId}/consultation`).expect(204);
    const agent = await house.as(AGENT);
    await agent.post(`rules-editions/${draftId}/comments`, { clause: '3', text: 'מה נחשב בלתי הולם?' }).expect(201);
    await (await house.as(HR)).post(`rules-editions/${draftId}/approval`).expect(204);
  });
  let window: Window;
  let documentId: string;
  let draftId: string;

  it.each([
    { language: 'en', width: 1280 },
    { language: 'he', width: 390 },
  ] as const)('written, compared, commented, weighed and acknowledged: %p', async (look) => {
    window = await openWindow(look);
    const { page } = window;
    const he = look.language === 'he';
    await window.as(LEAD, `/rules/documents/${documentId}`);
    await window.look('rules-editions');
    await window.open(`/rules/editions/${draftId}`);
    await window.look('rules-together');
    for (const [view, name] of he
      ? [
          ['כתיבה', 'write'],
          ['השוואה', 'compare'],
          ['השפעה', 'impact'],
        ]
      : [
          ['Write', 'write'],
          ['Compare', 'compare'],
          ['Impact', 'impact'],
        ]) {
      await page
        .getByText(view ?? '', { exact: true })
        .first()
        .click();
      await window.look(`rules-${name}`);
    }
    await window.as(AGENT, '/rules');
    await window.look('rules-list');
    await window.open(`/rules/editions/${draftId}`);
    await page.getByText('מה נחשב בלתי הולם?').waitFor();
    await window.look('rules-comment');
    const [ask, send] = he ? ['הערה לסעיף 1', 'לשלוח הערה'] : ['Comment on clause 1', 'Send the comment'];
    await page.getByRole('button', { name: ask, exact: true }).click();
    await page.getByRole('textbox', { name: ask, exact: true }).fill(`Also in a chat? (${look.language})`);
    await page.getByRole('button', { name: send }).click();
    const said = page.getByRole('article').filter({ hasText: `(${look.language})` });
    await said.waitFor();
    await window.as(LEAD, `/rules/editions/${draftId}`);
    const [answer, accept, accepted] = he ? ['להשיב', 'לקבל', 'התקבלה'] : ['Answer', 'Accept', 'accepted'];
    await said.getByRole('textbox').fill('Wherever customers read it.');
    await said.getByRole('button', { name: answer, exact: true }).click();
    await said.getByText('Wherever customers read it.').waitFor();
    await said.getByRole('textbox').fill('The clause says so now.');
    await said.getByRole('button', { name: accept, exact: true }).click();
    await said.getByText(accepted, { exact: true }).waitFor();
    await window.as(AGENT, '/rules');
    const { items } = (await (await house.as(AGENT)).get('my/acknowledgements').expect(200)).body;
    await window.open(`/rules/receipts/${items[0].id}`);
    await page
      .getByText(he ? 'לדבר על שכר' : /read and understood|קראתי והבנתי/)
      .first()
      .waitFor();
    await window.look('rules-receipt');
  });
});
