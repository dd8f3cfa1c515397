import { type House, openHouse } from '../support/house';

/** What a unit of work promises when statements are sent without waiting for each. */
describe('a transaction is whole', () => {
  let house: House;
  const rows = async (key: string): Promise<number> => {
    const found = await house.work.read('SELECT 1 FROM platform.idempotency WHERE key = $1', [key]);
    return found.length;
  };
  const add = (key: string): void =>
    house.work.post(
      `INSERT INTO platform.idempotency (person_id, key, request_hash, at) VALUES (gen_random_uuid(), $1, $2, $3)`,
      [key, Buffer.from('a'), new Date(0)],
    );
  const breakIt = (): void => house.work.post('SELECT 1 / $1::int', [0]);

  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(async () => {
    await house.close();
  });

  it('holds what was posted when it commits', async () => {
    await house.work.run(() => {
      add('one');
      add('two');
      return Promise.resolve();
    });
    expect([await rows('one'), await rows('two')]).toEqual([1, 1]);
  });

  it('fails with the error of the posted statement, even when nothing came after it', async () => {
    const run = house.work.run(() => {
      add('lost');
      breakIt();
      return Promise.resolve();
    });
    await expect(run).rejects.toMatchObject({ code: '22012' });
    expect(await rows('lost')).toBe(0);
  });

  it('tells the first error, not that later statements were refused', async () => {
    const run = house.work.run(async () => {
      add('lost');
      breakIt();
      await house.work.write('SELECT $1::int', [1]);
    });
    await expect(run).rejects.toMatchObject({ code: '22012' });
    expect(await rows('lost')).toBe(0);
  });

  it('commits nothing when an error in it was swallowed', async () => {
    const run = house.work.run(async () => {
      add('lost');
      await house.work.write('SELECT 1 / $1::int', [0]).catch(() => undefined);
    });
    await expect(run).rejects.toThrow();
    expect(await rows('lost')).toBe(0);
  });

  it('goes on after an attempt that failed, without what the attempt wrote', async () => {
    await house.work.run(async () => {
      add('before');
      const attempt = house.work.attempt(() => {
        add('within');
        breakIt();
        return Promise.resolve();
      });
      await expect(attempt).rejects.toMatchObject({ code: '22012' });
      add('after');
    });
    expect([await rows('before'), await rows('within'), await rows('after')]).toEqual([1, 0, 1]);
  });

  it('keeps what an attempt wrote that went well', async () => {
    await house.work.run(() =>
      house.work.attempt(() => {
        add('attempted');
        return Promise.resolve();
      }),
    );
    expect(await rows('attempted')).toBe(1);
  });

  it('serves many at once, more than there are connections', async () => {
    await Promise.all(
      Array.from({ length: 60 }, (_, at) =>
        house.work.run(async () => {
          add(`many-${at}`);
          const [row] = await house.work.write<{ n: number }>('SELECT $1::int AS n', [at]);
          expect(row?.n).toBe(at);
        }),
      ),
    );
    const [counted] = await house.work.read<{ n: number }>(
      `SELECT count(*)::int AS n FROM platform.idempotency WHERE key LIKE 'many-%'`,
    );
    expect(counted?.n).toBe(60);
  });
});
