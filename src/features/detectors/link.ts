import { LinkifyIt } from 'linkify-it';
import { ofLast } from '../../kernel/last';

/** A link or a mail address in a text, as its reader would open it. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly url: string;
  readonly mail: boolean;
}

/** Endings that are written without https:// in front, beside linkify's own (those of countries and the oldest ones). */
const ENDINGS =
  'app dev online site top xyz store link click live club space website tech host press icu vip work support help cloud digital agency company network page blog news today world life art fun bid win loan men date stream download review trade party science gift cam rest bar buzz quest cyou sbs monster finance bank money cash credit exchange tax zip mov ישראל'.split(
    ' ',
  );

let linkify: LinkifyIt | undefined;

/** Hebrew writes its prefixes together with what follows, also with an address, which then is not seen as one. */
const PREFIX = /(?<=^|[\s(])[\u05d0-\u05ea]{0,5}[\u05be-]?(?=https?:\/\/|www\.|[\w.%+-]{1,64}@)/giu;

/** Links and mail addresses in the order of the text. */
export const linksOf = ofLast((text: string): readonly Link[] => {
  linkify ??= new LinkifyIt({ fuzzyLink: true, urlAuth: true }).tlds(ENDINGS, true);
  return (linkify.match(text.replace(PREFIX, (prefix) => ' '.repeat(prefix.length))) ?? []).map(
    ({ index, lastIndex, url, schema }) => ({
      from: index,
      to: lastIndex,
      url,
      mail: schema === 'mailto:',
    }),
  );
});
