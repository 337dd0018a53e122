import type { LucideIcon } from 'lucide-preact';

export interface IconButtonProps {
  icon: LucideIcon;
  /** What it does, for the tooltip and for those who do not see the icon. */
  label: string;
  action: string;
  onClick: () => void;
}

export function IconButton({ icon: Icon, label, action, onClick }: IconButtonProps) {
  return (
    <button class="button plain icon" type="button" title={label} onClick={onClick} data-action={action}>
      <Icon size={18} aria-hidden="true" />
      <span class="hidden-label">{label}</span>
    </button>
  );
}
