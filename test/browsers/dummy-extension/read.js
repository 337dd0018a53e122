{
  const open = document.querySelector('dummy-reader');
  if (open) {
    open.remove();
  } else {
    const host = document.createElement('dummy-reader');
    const dialog = document.createElement('dialog');
    const frame = document.createElement('iframe');
    frame.src = (globalThis.browser ?? globalThis.chrome).runtime.getURL('reader.html');
    dialog.append(frame);
    host.attachShadow({ mode: 'closed' }).append(dialog);
    document.documentElement.append(host);
    dialog.showModal();
  }
}
