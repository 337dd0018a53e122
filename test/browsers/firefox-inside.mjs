// All of this is sent to Firefox as text and runs in its own window with its own rights, where neither
// TypeScript nor the rest of this folder exists. firefox-inside.d.mts tells the outside what is here.

/** @param {string} extensionId */
export function installInside(extensionId) {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID(extensionId);
  const action = ExtensionParent.apiManager.global.browserActionFor(extension);
  const popups = [];
  const questions = new Map();

  // A new extension hides behind the puzzle piece until it is pinned.
  CustomizableUI.addWidgetToArea(action.widget.id, CustomizableUI.AREA_NAVBAR);

  const openPopups = () =>
    [...document.querySelectorAll('.webextension-popup-browser')].filter(
      (browser) =>
        browser.currentURI.spec.startsWith('moz-extension:') && browser.closest('panel')?.state === 'open',
    );

  // Runs in the popup's process. A sandbox over the page, because the page's own policy refuses eval.
  const listener = `
    addMessageListener('driver:evaluate', async ({ data: { id, expression } }) => {
      try {
        const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        const value = await Cu.evalInSandbox(expression, sandbox);
        sendAsyncMessage('driver:answer', { id, json: JSON.stringify({ value }) });
      } catch (error) {
        sendAsyncMessage('driver:answer', { id, error: String(error) });
      }
    });
    addMessageListener('driver:click', ({ data: { x, y } }) => {
      for (const type of ['mousemove', 'mousedown', 'mouseup']) {
        content.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: type === 'mousemove' ? 0 : 1 }, {});
      }
    });
    addMessageListener('driver:type', ({ data: { text } }) => {
      const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      input.beginInputTransactionForTests(content);
      for (const key of text) {
        const event = new content.KeyboardEvent('', { key });
        input.keydown(event);
        input.keyup(event);
      }
    });`;

  function remember(browser) {
    const { messageManager } = browser;
    messageManager.addMessageListener('driver:answer', ({ data: { id, json, error } }) => {
      const question = questions.get(id);
      questions.delete(id);
      if (error) question?.reject(new Error(error));
      else question?.resolve(json);
    });
    messageManager.loadFrameScript(`data:,${encodeURIComponent(listener)}`, false);
    return popups.push(browser) - 1;
  }

  function pressed(key) {
    const names = { Alt: 'AltLeft', Ctrl: 'ControlLeft', Shift: 'ShiftLeft' };
    if (key in names)
      return new KeyboardEvent('', { key: key === 'Ctrl' ? 'Control' : key, code: names[key] });
    const code = /\d/.test(key) ? `Digit${key}` : `Key${key}`;
    return new KeyboardEvent('', { key: key.toLowerCase(), code, keyCode: key.charCodeAt(0) });
  }

  window.inside = {
    language: () => Services.locale.appLocaleAsBCP47,

    shownContext: () => NavigableManager.getIdForBrowser(gBrowser.selectedBrowser),

    load(address) {
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      gBrowser.selectedBrowser.loadURI(Services.io.newURI(address), { triggeringPrincipal });
    },

    pressKeys(keys) {
      const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      input.beginInputTransactionForTests(window);
      const events = keys.map(pressed);
      for (const event of events) input.keydown(event);
      for (const event of events.reverse()) input.keyup(event);
    },

    isReaderable: () => gBrowser.selectedBrowser.isArticle,

    isReaderView: () => gBrowser.selectedBrowser.currentURI.spec.startsWith('about:reader?'),

    toggleReaderView() {
      document.getElementById('View:ReaderView').doCommand();
    },

    actionState() {
      const tab = gBrowser.selectedTab;
      const { title, badgeText, popup, enabled } = action.action.getContextData(tab);
      return { title, badge: badgeText ?? '', popup: popup ?? '', enabled: enabled !== false };
    },

    async clickAction() {
      for (const browser of openPopups()) browser.closest('panel').hidePopup();
      const { node } = action.widget.forWindow(window);
      node.querySelector('.unified-extensions-item-action-button').click();
    },

    /** The number of a popup that is open and was not known before. */
    newPopup() {
      const browser = openPopups().find((each) => !popups.includes(each));
      return browser ? remember(browser) : null;
    },

    popupIsOpen: (number) => openPopups().includes(popups[number]),

    popupClose(number) {
      popups[number].closest('panel').hidePopup();
    },

    popupEvaluate(number, expression) {
      const id = Math.random();
      return new Promise((resolve, reject) => {
        questions.set(id, { resolve, reject });
        popups[number].messageManager.sendAsyncMessage('driver:evaluate', { id, expression });
      });
    },

    popupClick(number, x, y) {
      popups[number].messageManager.sendAsyncMessage('driver:click', { x, y });
    },

    popupType(number, text) {
      popups[number].messageManager.sendAsyncMessage('driver:type', { text });
    },

    async popupPicture(number) {
      const shown = popups[number].browsingContext.currentWindowGlobal;
      const bitmap = await shown.drawSnapshot(null, window.devicePixelRatio, 'white');
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      const bytes = await (await canvas.convertToBlob()).bytes();
      return bytes.toBase64();
    },

    clipboard() {
      const read = (flavor) => {
        const transfer = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
        transfer.init(null);
        transfer.addDataFlavor(flavor);
        Services.clipboard.getData(transfer, Ci.nsIClipboard.kGlobalClipboard);
        const found = {};
        try {
          transfer.getTransferData(flavor, found);
        } catch {
          return '';
        }
        return found.value.QueryInterface(Ci.nsISupportsString).data;
      };
      return { text: read('text/plain'), html: read('text/html') };
    },

    async database(name) {
      const opened = await new Promise((resolve, reject) => {
        const opening = indexedDB.openForPrincipal(extension.principal, name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
        // It is asked for a first version only when there is none.
        opening.onupgradeneeded = () => {
          opening.onerror = () => resolve(null);
          opening.transaction.abort();
        };
      });
      if (!opened) return null;
      const contents = {};
      for (const store of opened.objectStoreNames) {
        contents[store] = await new Promise((resolve, reject) => {
          const reading = opened.transaction(store).objectStore(store).getAll();
          reading.onsuccess = () => resolve(reading.result);
          reading.onerror = () => reject(reading.error);
        });
      }
      opened.close();
      return contents;
    },

    async grantHosts(origins) {
      await ExtensionPermissions.add(extensionId, { origins, permissions: [] }, extension);
    },

    async stopBackground() {
      await extension.terminateBackground();
    },
  };
}

/** Begins to collect what is thrown anywhere; before the extension is there, so that nothing is missed. */
export function installWatch() {
  const complaints = [];
  const warning = Ci.nsIScriptError.warningFlag;
  Services.console.registerListener({
    observe(message) {
      if (!(message instanceof Ci.nsIScriptError) || message.flags & warning) return;
      // Firefox's own scripts have their own troubles.
      if (/^(chrome|resource):/.test(message.sourceName)) return;
      complaints.push({ kind: 'exception', text: message.errorMessage, where: message.sourceName });
    },
  });
  window.takeComplaints = () => complaints.splice(0);
}
