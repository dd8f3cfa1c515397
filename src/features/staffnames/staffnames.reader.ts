import { Injectable } from '@nestjs/common';
import { Work } from '../../platform/database/work';
import { type Hider, hiderOf } from './name';

interface Row {
  readonly given_name: string | null;
  readonly family_name: string | null;
  readonly names: Readonly<Record<string, string>> | null;
  readonly open: boolean;
}

/** What hides the present names in texts. */
@Injectable()
export class StaffNamesReader {
  private made: { readonly print: string; readonly hider: Hider } | null = null;

  constructor(private readonly work: Work) {}

  /** Null: nobody's name is hidden. It is made anew only when the names are others. */
  async hider(): Promise<Hider | null> {
    const [list] = await this.work.write<{ print: string }>('SELECT print FROM staffnames.list');
    if (list === undefined) return null;
    if (this.made?.print === list.print) return this.made.hider;
    const rows = await this.work.write<Row>(
      `SELECT k.given_name, k.family_name, k.names, s.showing = 'handlers' AS open
       FROM people.known k JOIN staffnames.hidden() s ON s.legal_entity = coalesce(k.legal_entity, '')`,
    );
    const hider = hiderOf(
      rows.map(({ given_name: given, family_name: family, names, open }) => ({
        fullNames: [`${given ?? ''} ${family ?? ''}`, ...Object.values(names ?? {})],
        open,
      })),
    );
    this.made = { print: list.print, hider };
    return hider;
  }
}
