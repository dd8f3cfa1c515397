import type { JSX } from 'react';
import { wholeCatalogue } from '../../app/catalogue';
import { HomeHelp } from './HomeHelp';

/** What home shows of lessons that help, once their words are there. */
export async function help(): Promise<readonly (() => JSX.Element | null)[]> {
  await wholeCatalogue();
  return [HomeHelp];
}
