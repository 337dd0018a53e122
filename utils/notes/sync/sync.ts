import type { NotesDatabase } from '@/utils/notes/database';
import type { Checkpoint } from './checkpoint';
import type { Refusal } from './documents';
import type { Send } from './request';

/** One sync under way. */
export interface Sync {
  db: NotesDatabase;
  send: Send;
  clean: (html: string) => string;
  now: () => string;
  checkpoint: Checkpoint;
  /** How many records it has carried over, and how. */
  count: { pulled: number; pushed: number; conflicts: number; deleted: number };
  refused: Map<string, Refusal>;
  progress: (phase: 'pull' | 'push', done: number, total?: number) => void;
}
