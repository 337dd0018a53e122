export { AgencyCard } from '@/components/AgencyCard';
export { Attachments } from '@/components/Attachments';
export { Documents } from '@/components/Documents';
