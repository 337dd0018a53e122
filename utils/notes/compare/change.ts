export interface Change {
  kind: 'same' | 'added' | 'removed';
  /** Never empty. */
  text: string;
}
