import 'reflect-metadata';
import { AppModule } from './app.module';
import { processConfig } from './platform/config/config';
import { exitOn } from './platform/health/boot';
import { exitWithParent } from './platform/health/parent';
import { buildApi } from './platform/http/serve';

async function main(): Promise<void> {
  const config = processConfig();
  let close: () => Promise<void> = () => Promise.resolve();
  exitWithParent(() => close());
  const app = await buildApi(AppModule.with(config), config);
  close = () => app.close();
  await app.listen(config.port ?? 3000, config.host);
}

main().catch(exitOn);
