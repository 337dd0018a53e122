import { setTimeout as pause } from 'node:timers/promises';

/** Asks again until there is an answer: not undefined, null or false. Throws `what` after the time is up. */
export async function waitFor<Answer>(
  what: string,
  ask: () => Promise<Answer> | Answer,
  milliseconds = 10_000,
): Promise<Exclude<Answer, undefined | null | false>> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) {
      return answer as Exclude<Answer, undefined | null | false>;
    }
    if (Date.now() > end) throw new Error(`Waited ${milliseconds} ms in vain for ${what}`);
    await pause(20);
  }
}
