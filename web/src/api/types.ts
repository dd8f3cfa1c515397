import type { components } from './schema';

/** A request or reply body by its name in the contract. */
export type Dto<Name extends keyof components['schemas']> = components['schemas'][Name];
