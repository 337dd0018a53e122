/** Where a browser without room stops: at the record, when the transaction ends, or before the database is open. */
export type Shortage = 'put' | 'commit' | 'open';

interface Kept {
  thoangStorage?: Pick<IDBObjectStore, 'put' | 'add'> & Pick<IDBFactory, 'open'>;
}

/** From now on this place of the browser has no room for what is written. Runs in the browser, standing alone. */
export function refuseWrites(shortage: Shortage): void {
  const store = IDBObjectStore.prototype;
  const { put, add } = store;
  (globalThis as Kept).thoangStorage ??= { put, add, open: IDBFactory.prototype.open };
  const refuse = (): never => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  if (shortage === 'open') IDBFactory.prototype.open = refuse;
  if (shortage === 'put') store.put = store.add = refuse;
  if (shortage === 'commit')
    store.put = store.add = function (this: IDBObjectStore, ...record: Parameters<typeof put>) {
      const request = put.apply(this, record);
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    };
}

/** There is room again. Runs in the browser as well. */
export function giveStorageBack(): void {
  const kept = (globalThis as Kept).thoangStorage;
  if (!kept) return;
  IDBObjectStore.prototype.put = kept.put;
  IDBObjectStore.prototype.add = kept.add;
  IDBFactory.prototype.open = kept.open;
}
