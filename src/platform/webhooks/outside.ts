import { lookup as resolve, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { isInner } from './address';

/** Looks a name up, and refuses it when any of its addresses is inside: what was looked at is what is connected to. */
export const outside: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, found) => {
    const addresses: readonly LookupAddress[] = error === null ? found : [];
    const [first] = addresses;
    if (first === undefined) return callback(error ?? new Error('no address'), '', 0);
    if (addresses.some(({ address }) => isIP(address) === 0 || isInner(address))) {
      return callback(Object.assign(new Error('inside'), { code: 'EINNER' }), '', 0);
    }
    if (options.all === true) return callback(null, [...addresses]);
    return callback(null, first.address, first.family);
  });
};
