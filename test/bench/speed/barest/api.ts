/** The little of the extension API that the barest reader uses. */
export interface Api {
  commands: { onCommand: { addListener: (listener: (name: string, tab: { id: number }) => void) => void } };
  runtime: {
    getURL: (path: string) => string;
    sendMessage: (message: unknown) => void;
    onMessage: {
      addListener: (
        listener: (message: unknown, sender: unknown, answer: (story: string) => void) => void,
      ) => void;
    };
  };
  scripting: { executeScript: (how: { target: { tabId: number }; files: string[] }) => Promise<unknown> };
  tabs: {
    getCurrent: () => Promise<{ id: number }>;
    query: (which: { active: boolean; currentWindow: boolean }) => Promise<{ id: number }[]>;
    sendMessage: (tabId: number, message: unknown) => Promise<string>;
  };
}
