/** What the drivers use of Chromium's extension API; all of it runs in the browser. */
export interface ChromiumApi {
  action: {
    getTitle(tab: { tabId: number }): Promise<string>;
    getBadgeText(tab: { tabId: number }): Promise<string>;
    getPopup(tab: { tabId: number }): Promise<string>;
    isEnabled(tabId: number): Promise<boolean>;
  };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
  developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
  i18n: { getUILanguage(): string };
  permissions: { request(permissions: { origins: string[] }): Promise<boolean> };
  tabs: {
    get(tabId: number): Promise<object>;
    query(info: { active: true; lastFocusedWindow: true }): Promise<{ id?: number }[]>;
  };
}
