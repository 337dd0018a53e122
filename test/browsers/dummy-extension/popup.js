const api = globalThis.browser ?? globalThis.chrome;
const [tab] = await api.tabs.query({ active: true, currentWindow: true });

function button(id, act) {
  const element = document.createElement('button');
  element.id = id;
  element.textContent = id;
  element.addEventListener('click', async () => {
    await act();
    document.body.dataset.done = id;
  });
  document.body.append(element);
}

function saveNote() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('dummy-notes', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('notes', { keyPath: 'id' });
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const saving = opening.result.transaction('notes', 'readwrite');
      saving.objectStore('notes').put({ id: tab.url ?? 'no address', savedOn: new Date(0) });
      saving.oncomplete = () => resolve(opening.result.close());
    };
  });
}

button('save', saveNote);
button('read', () => api.scripting.executeScript({ target: { tabId: tab.id }, files: ['read.js'] }));
button('fail', () =>
  setTimeout(() => {
    throw new Error('thrown in the popup');
  }),
);

const address = document.createElement('output');
address.textContent = tab.url ?? '(no access)';
document.body.append(address);
