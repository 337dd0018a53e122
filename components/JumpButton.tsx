import type { ComponentChildren } from 'preact';

import type { Span } from '@/utils/article/span';

export interface JumpButtonProps {
  span: Span;
  title: string;
  onJump: (span: Span) => void;
  class?: string;
  children: ComponentChildren;
}

/** Words that lead to where they stand in the article. */
export function JumpButton({ span: { start, end }, title, onJump, class: name, children }: JumpButtonProps) {
  return (
    <button
      class={name ? `jump ${name}` : 'jump'}
      type="button"
      title={title}
      onClick={() => onJump({ start, end })}
    >
      {children}
    </button>
  );
}
