import { canonical } from '@/utils/notes/sync/canonical';
import { compareTimes } from '@/utils/notes/sync/times';

/** What both states of a record give to the merged one, so that it must not decide which of them is the later. */
interface Shared {
  revision?: unknown;
  highlights?: unknown;
  tags?: unknown;
  remark?: unknown;
  createdAt?: unknown;
  savedAt?: unknown;
  changedAt?: unknown;
  binnedAt?: unknown;
}

/**
 * Whether the first of two states of a record was edited later; at one moment, whether it says more by the order of the
 * alphabet. What is merged of both is left out of that: else the result, put beside either once more, might lose to it.
 */
export function isEditedLater<T extends Shared & { updatedAt: string }>(a: T, b: T): boolean {
  const order = compareTimes(a.updatedAt, b.updatedAt);
  return order === 0 ? canonical({ ...a, ...shared }) > canonical({ ...b, ...shared }) : order > 0;
}

const shared: { [Key in keyof Required<Shared>]: undefined } = {
  revision: undefined,
  highlights: undefined,
  tags: undefined,
  remark: undefined,
  createdAt: undefined,
  savedAt: undefined,
  changedAt: undefined,
  binnedAt: undefined,
};
