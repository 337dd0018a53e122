/** An extension that was updated or removed leaves its old scripts behind, without a runtime. */
export const isAlive = (): boolean => {
  try {
    return chrome.runtime?.id !== undefined;
  } catch {
    return false;
  }
};
