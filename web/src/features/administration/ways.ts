import { useCode, useText } from '../../app/text';
import type { Account } from './administration';

/** How somebody signs in and when they last did, in words. */
export function useWays() {
  const t = useText();
  const code = useCode();
  return {
    ways: ({ waysIn }: Pick<Account, 'waysIn'>): string =>
      waysIn.length === 0
        ? t('admin.way.none')
        : waysIn
            .map(({ way, issuer, until }) =>
              code('admin.way', way, { issuer: issuer ?? '', until: until === null ? '' : t.dateTime(until) }),
            )
            .join(' · '),
    last: ({ lastSignIn, openLogins, tokens }: Account): string =>
      [
        lastSignIn === null
          ? t('admin.last.never')
          : t('admin.last', { at: t.dateTime(lastSignIn.at), method: code('admin.method', lastSignIn.method) }),
        ...(openLogins === 0 ? [] : [t('admin.open', { count: openLogins })]),
        ...(tokens === 0 ? [] : [t('admin.tokens', { count: tokens })]),
      ].join(' · '),
  };
}
