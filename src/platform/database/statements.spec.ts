import { Statements } from './statements';

const TEXT = 'SELECT $1::int';

function use(statements: Statements, text: string, times: number): string | undefined {
  let name: string | undefined;
  for (let time = 0; time < times; time += 1) name = statements.of(text, [time]).name;
  return name;
}

describe('names of statements', () => {
  it('come with the third use and follow from the text', () => {
    const statements = new Statements(true);
    expect(use(statements, TEXT, 2)).toBeUndefined();
    const name = use(statements, TEXT, 1);
    expect(name).toMatch(/^obi_[\w-]{22}$/);
    expect(use(new Statements(true), TEXT, 3)).toBe(name);
    expect(use(new Statements(true), `${TEXT} `, 3)).not.toBe(name);
  });

  it('are not given to statements over long lists, nor to those without values', () => {
    const statements = new Statements(true);
    use(statements, TEXT, 3);
    expect(statements.of(TEXT, [new Array(101).fill(1)]).name).toBeUndefined();
    expect(statements.of(TEXT, [new Array(100).fill(1)]).name).toBeDefined();
    for (let time = 0; time < 5; time += 1) expect(statements.of('SAVEPOINT here', []).name).toBeUndefined();
  });

  it('stay a few hundred, whatever texts are made up', () => {
    const statements = new Statements(true);
    const names = new Set<string | undefined>();
    for (let text = 0; text < 2_000; text += 1) names.add(use(statements, `${TEXT} + ${text}`, 4));
    names.delete(undefined);
    expect(names.size).toBe(250);
  });

  it('are still earned after many texts that came once', () => {
    const statements = new Statements(true);
    for (let text = 0; text < 5_000; text += 1) use(statements, `${TEXT} + ${text}`, 1);
    expect(use(statements, TEXT, 3)).toBeDefined();
  });

  it('are not given behind a pooler that cannot keep them', () => {
    const statements = new Statements(false);
    expect(use(statements, TEXT, 5)).toBeUndefined();
    expect(statements.named('feed.page', TEXT, [1])).toEqual({ text: TEXT, values: [1] });
  });
});
