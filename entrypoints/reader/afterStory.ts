export { KeySheet } from '@/components/KeySheet';
export { BelowStory } from './BelowStory';
export { BesideStory } from './BesideStory';
