import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import { Files } from '../../platform/files/files';
import { Trail } from '../../platform/trail/trail';
import { type PackageStatement, restate } from './package';
import { packageInUse } from './packages.errors';
import { PackagesRepository } from './packages.repository';
import { trailed } from './uploads.service';

/** What authors do with packages that are there. */
@Injectable()
export class Packages {
  constructor(
    private readonly work: Work,
    private readonly files: Files,
    private readonly packages: PackagesRepository,
    private readonly trail: Trail,
  ) {}

  /** @throws Problem not-found, stale-version */
  change(id: Id, stated: PackageStatement, expected: number | null): Promise<void> {
    return this.work.run(async () => {
      const before = await this.packages.take(id);
      const after = await this.packages.save(restate(before, stated, expected));
      await this.trail.append({
        act: 'package.changed',
        subject: { kind: 'package', id },
        before: trailed(before),
        after: trailed(after),
      });
    });
  }

  /** Removes a package that no track names and nobody has played. @throws Problem not-found, package-in-use */
  remove(id: Id): Promise<void> {
    return this.work.run(async () => {
      const before = await this.packages.take(id);
      if (await this.packages.isUsed(id)) throw packageInUse();
      await this.packages.remove(id);
      await this.files.leave(id);
      await this.trail.append({ act: 'package.deleted', subject: { kind: 'package', id }, before: trailed(before) });
    });
  }
}
