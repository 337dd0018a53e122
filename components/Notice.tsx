import type { ComponentChildren } from 'preact';

export interface NoticeProps {
  /** What happened, in one sentence. */
  title: string;
  /** What to do next. */
  next?: string;
  children?: ComponentChildren;
}

/** A clear sentence and the next step, where there is nothing else to show. */
export function Notice({ title, next, children }: NoticeProps) {
  return (
    <div class="notice" role="status">
      <p class="notice-title">{title}</p>
      {next && <p class="quiet">{next}</p>}
      {children}
    </div>
  );
}
