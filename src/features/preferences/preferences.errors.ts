import { problem } from '../../kernel/problem';

export const reasonMandatory = problem('invalid', 'reason-mandatory');
export const reasonUnknown = problem('invalid', 'reason-unknown');
export const countryUnknown = problem('invalid', 'country-unknown');
