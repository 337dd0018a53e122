/** All that is put on the clipboard: loaded after the story, which it is copied from. */
export { citationContent, clipboardContent, passageContent } from '@/utils/citation/clipboard';
export { bulletsContent, bulletsMarkdown, figuresContent } from '@/utils/citation/summaryContent';
export { officeHtml } from './officeHtml';
