import type { ModelSession } from '@/utils/summary/chooseByModel';

type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';
interface Options {
  expectedInputs: { type: 'text'; languages: string[] }[];
  expectedOutputs: { type: 'text'; languages: string[] }[];
}
/** The Prompt API as far as we use it. Described in Chrome’s documentation under “Prompt API”. */
interface LanguageModelApi {
  availability: (options: Options) => Promise<Availability>;
  create: (options: Options) => Promise<ModelSession & { destroy: () => void }>;
}

/** Languages such models speak; browsers complain when they are asked for others. */
const LANGUAGES = ['en', 'es', 'ja', 'de', 'fr'];

const api = (): LanguageModelApi | undefined =>
  (globalThis as { LanguageModel?: LanguageModelApi }).LanguageModel;

/** The sentences are in the article's language; the answer is numbers, which any language will do for. */
const optionsFor = (language: string): Options => ({
  expectedInputs: [{ type: 'text', languages: [language] }],
  expectedOutputs: [{ type: 'text', languages: [language] }],
});

/**
 * Whether the browser has a model of its own for a language: ready, only after a download, or not at all (as in
 * Vietnamese, today). Asking starts no download.
 */
export async function findBrowserModel(language: string): Promise<'ready' | 'download' | null> {
  if (!LANGUAGES.includes(language)) return null;
  const availability = await api()
    ?.availability(optionsFor(language))
    .catch(() => undefined);
  if (availability === 'available') return 'ready';
  return availability === 'downloadable' || availability === 'downloading' ? 'download' : null;
}

/**
 * Runs a task with a session of the browser's model, which is closed behind it.
 * @throws when there is no model, or it fails.
 */
export async function withBrowserModel<Result>(
  language: string,
  task: (session: ModelSession) => Promise<Result>,
): Promise<Result> {
  const session = await api()?.create(optionsFor(language));
  if (!session) throw new Error('the browser has no model for this language');
  try {
    return await task(session);
  } finally {
    session.destroy();
  }
}
