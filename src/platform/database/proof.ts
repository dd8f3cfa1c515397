/** Tables that prove: the application's role may add to them and never change or remove a row. */
export const PROOF_TABLES: readonly string[] = [
  'trail.entry',
  'trail.value',
  'trail.seal',
  'trail.certificate',
  'rules.acknowledgement',
  'publishing.pack',
  'publishing.pack_value',
  'evidence.link',
];
