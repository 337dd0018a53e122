import type { ComponentChildren } from 'preact';

import type { Span } from '@/utils/article/span';

export interface JumpLinkProps {
  span: Span;
  title: string;
  onJump: (span: Span) => void;
  class?: string;
  children: ComponentChildren;
}

/** Text that leads to where it stands in the article. A link and no button: its words can be selected. */
export function JumpLink({ span, title, onJump, class: name, children }: JumpLinkProps) {
  const onClick = (event: Event): void => {
    event.preventDefault();
    // A drag that selected the words is no click.
    if (getSelection()?.isCollapsed !== false) onJump({ start: span.start, end: span.end });
  };
  return (
    <a
      class={name ? `jump ${name}` : 'jump'}
      href={`#at=${span.start}-${span.end}`}
      title={title}
      onClick={onClick}
    >
      {children}
    </a>
  );
}
