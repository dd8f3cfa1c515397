import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import type { Address } from './address';

/** How each person wishes to be addressed. */
@Injectable()
export class AddressService {
  constructor(private readonly work: Work) {}

  async of(personId: Id): Promise<Address> {
    const [row] = await this.work.read<{ form: Address }>('SELECT form FROM people.address WHERE person_id = $1', [
      personId,
    ]);
    return row?.form ?? 'neutral';
  }

  state(personId: Id, address: Address): Promise<void> {
    return this.work.run(async () => {
      if (address === 'neutral') {
        await this.work.write('DELETE FROM people.address WHERE person_id = $1', [personId]);
        return;
      }
      await this.work.write(
        `INSERT INTO people.address (person_id, form) VALUES ($1, $2)
         ON CONFLICT (person_id) DO UPDATE SET form = excluded.form`,
        [personId, address],
      );
    });
  }
}
