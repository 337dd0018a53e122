interface Policy {
  createScript(text: string): unknown;
}
declare const trustedTypes: { createPolicy(name: string, rules: object): Policy };

/** Where the attempts lead; each has an address of its own, so that it is seen to arrive or not. */
export interface Places {
  /** A site of somebody else, encrypted. */
  https: string;
  /** The same, not encrypted. */
  http: string;
  /** A server on this machine. */
  local: string;
}

/** A style sheet of its own, with a rule that shows that it counts. */
export const remoteStyle = '#sheet { color: rgb(1, 2, 3) }';

/** Markup that does, where nothing forbids it, all that a browser does of its own accord or on a click. */
export const hostileMarkup = ({
  https,
  local,
}: Places): string => `<!doctype html><html><head><title>x</title>
<base href="${https}/base/">
<link rel="stylesheet" href="${https}/style">
<style>#inline-style { color: rgb(1, 2, 3) }</style>
</head><body>
<p id="sheet">x</p><p id="inline-style">x</p><p id="style-attribute" style="color: rgb(1, 2, 3)">x</p>
<script>globalThis.inlineScript = true</script>
<script src="${https}/script"></script>
<button id="handler" onclick="globalThis.handler = true">x</button>
<a id="javascript" href="javascript:void (globalThis.javascript = true)">x</a>
<iframe src="${https}/frame"></iframe>
<object data="${https}/object"></object>
<embed src="${https}/embed">
<video preload="auto" src="${https}/video"></video>
<audio preload="auto" src="${https}/audio"></audio>
<img src="${local}/picture" alt="">
<iframe name="target"></iframe>
<form method="post" action="${https}/form" target="target"><button id="send">x</button></form>
</body></html>`;

/** Runs in the page: does what markup cannot, and tells of everything that leaves no request what came of it. */
export async function attempt({ https, http }: Places): Promise<Record<string, boolean>> {
  const world = globalThis as unknown as Record<string, unknown>;
  const isColoured = (id: string): boolean => {
    const element = document.getElementById(id);
    return element !== null && getComputedStyle(element).color === 'rgb(1, 2, 3)';
  };
  const isDone = async (act: () => unknown): Promise<boolean> => {
    try {
      await act();
      return true;
    } catch {
      return false;
    }
  };
  // What the tools call themselves is not held to the policy.
  await new Promise((resolve) => setTimeout(resolve));
  document.getElementById('handler')?.click();
  document.getElementById('javascript')?.click();
  document.getElementById('send')?.click();
  void fetch(`${http}/fetch`, { mode: 'no-cors' }).catch(() => {});
  void isDone(() => new WebSocket(`${https.replace('https:', 'wss:')}/socket`));
  void isDone(() => new FontFace('x', `url(${https}/font)`).load());

  const box = document.createElement('div');
  const html = await isDone(() => Object.assign(box, { innerHTML: '<b>x</b>' }));
  const source = await isDone(() => Object.assign(document.createElement('script'), { src: '/x.js' }));
  const text = await isDone(() => Object.assign(document.createElement('script'), { textContent: '1' }));
  const otherPolicy = await isDone(() => trustedTypes.createPolicy('other', {}));
  // One of our own names, so that strings are let through and nothing but the list of sources is in the way.
  const policy = trustedTypes.createPolicy('thoang-search', { createScript: (script: string) => script });
  // The linter knows it by its name.
  const evaluate = world['eval'] as (script: unknown) => unknown;
  const evaluated = await isDone(() => evaluate(policy.createScript('1')));
  const timed = new Promise<boolean>((resolve) => {
    Object.assign(world, { timed: () => resolve(true) });
    setTimeout(() => resolve(false), 200);
    void isDone(() => setTimeout(policy.createScript('timed()') as unknown as string));
  });
  const working = new Promise<boolean>((resolve) => {
    const start = (): void => {
      const worker = new Worker(
        URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' })),
      );
      worker.onmessage = () => resolve(true);
      worker.onerror = () => resolve(false);
    };
    isDone(start).then((isStarted) => isStarted || resolve(false));
  });
  return {
    timed: await timed,
    'string-as-worker-address': await working,
    'inline-script': world['inlineScript'] === true,
    handler: world['handler'] === true,
    javascript: world['javascript'] === true,
    eval: evaluated,
    base: document.baseURI.startsWith(https),
    sheet: isColoured('sheet'),
    'inline-style': isColoured('inline-style'),
    'style-attribute': isColoured('style-attribute'),
    'string-as-html': html,
    'string-as-script-address': source,
    'string-as-script': text,
    'other-policy': otherPolicy,
  };
}
