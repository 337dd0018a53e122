import { setTimeout as pause } from 'node:timers/promises';

import type { CDPSession } from 'playwright';

import type { Target, Targets } from './chromium-target';
import type { Complaint } from './complaint';

interface Stack {
  callFrames: { url: string }[];
}
interface Value {
  value?: unknown;
  description?: string;
}
interface Thrown {
  exceptionDetails: { text: string; url?: string; exception?: Value; stackTrace?: Stack };
}
interface ConsoleCall {
  type: string;
  args: Value[];
  stackTrace?: Stack;
}
interface Met {
  targetInfo: { targetId: string; type: string; url: string };
}
interface LogEntry {
  entry: { level: string; text: string; url?: string };
}

const watched = ['page', 'iframe', 'service_worker', 'shared_worker'];

const spell = ({ value, description }: Value) => description ?? String(value);

/**
 * Collects what goes wrong anywhere: in pages and the content scripts in them, frames, popups and service
 * workers. Playwright reports neither the console of content scripts nor anything of popups.
 */
export async function watch(session: CDPSession, targets: Targets): Promise<() => Promise<Complaint[]>> {
  const complaints: Complaint[] = [];
  const attaching: Promise<void>[] = [];
  const open = new Set<Target>();
  const addresses = new Map<string, string>();

  async function listen(targetId: string) {
    const target = await targets.attach(targetId);
    open.add(target);
    const note = (kind: Complaint['kind'], text: string, where: string | undefined) =>
      complaints.push({ kind, text, where: where || (addresses.get(targetId) ?? '') });

    target.on('Runtime.exceptionThrown', ({ exceptionDetails: thrown }: Thrown) =>
      note(
        'exception',
        thrown.exception ? spell(thrown.exception) : thrown.text,
        thrown.url ?? thrown.stackTrace?.callFrames[0]?.url,
      ),
    );
    target.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }: ConsoleCall) => {
      if (type !== 'error' && type !== 'assert') return;
      note('console', args.map(spell).join(' '), stackTrace?.callFrames[0]?.url);
    });
    // What the browser itself complains of: refused by a policy, not found.
    target.on('Log.entryAdded', ({ entry }: LogEntry) => {
      if (entry.level === 'error') note('browser', entry.text, entry.url);
    });
    // Both repeat what happened before we listened.
    await Promise.all([target.send('Runtime.enable'), target.send('Log.enable')]);
  }

  function meet({ targetInfo: { targetId, type, url } }: Met) {
    const known = addresses.has(targetId);
    if (!watched.includes(type)) return;
    addresses.set(targetId, url);
    // A target may be gone again before we are there.
    if (!known) attaching.push(listen(targetId).catch(() => {}));
  }
  session.on('Target.targetCreated', meet);
  // The popup is born as something else and only then becomes a page.
  session.on('Target.targetInfoChanged', meet);
  session.on('Target.targetDestroyed', ({ targetId }) => addresses.delete(targetId));
  await session.send('Target.setDiscoverTargets', { discover: true });

  return async () => {
    await Promise.all(attaching);
    // An answer comes after everything that was thrown before the question; a blocked page gives none.
    const answers = [...open]
      .filter((target) => !target.isClosed())
      .map((target) => target.send('Runtime.evaluate', { expression: '0' }));
    await Promise.race([Promise.allSettled(answers), pause(500)]);
    return complaints;
  };
}
