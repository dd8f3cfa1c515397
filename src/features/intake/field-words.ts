/** Fields of an interaction that a column of a file may make. */
export type FieldName =
  'text' | 'externalId' | 'parentExternalId' | 'author' | 'saidAt' | 'language' | 'link' | 'channel' | 'ours';

/** What columns are called, the surest first; letters and digits only, in lower case. */
const WORDS: readonly (readonly [FieldName, readonly string[]])[] = [
  ['text', ['text', 'message', 'body', 'content', 'comment', 'review', 'tweet', 'תוכן', 'טקסט', 'הודעה', 'פנייה']],
  [
    'parentExternalId',
    [
      'parentexternalid',
      'parentid',
      'parent',
      'inreplyto',
      'inresponsetotweetid',
      'replyto',
      'inreplytostatusid',
      'בתגובהל',
    ],
  ],
  ['externalId', ['externalid', 'id', 'tweetid', 'commentid', 'messageid', 'postid', 'reviewid', 'מזהה', 'מספר']],
  [
    'author',
    ['author', 'authorid', 'user', 'username', 'handle', 'from', 'customer', 'name', 'מחבר', 'כותב', 'לקוח', 'שם'],
  ],
  [
    'saidAt',
    ['saidat', 'createdat', 'createdtime', 'timestamp', 'date', 'datetime', 'time', 'published', 'תאריך', 'זמן'],
  ],
  ['language', ['language', 'lang', 'שפה']],
  ['link', ['link', 'url', 'permalink', 'permalinkurl', 'קישור']],
  ['channel', ['channel', 'channelcode', 'ערוץ']],
];

/** Columns that are called like a field, the surest first. */
export function columnLike(
  columns: readonly string[],
): readonly { readonly field: FieldName; readonly column: string }[] {
  return WORDS.flatMap(([field, words]) =>
    words.flatMap((word) => columns.filter((column) => plain(column) === word).map((column) => ({ field, column }))),
  );
}

function plain(column: string): string {
  return column.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
