import type { Portal } from './portal';

/** VCCorp's platform, under the Government's newspaper and portal. Related stories stand inside the body. */
export const vcCorp: Portal = {
  name: 'VCCorp',
  example: 'vccorp-chinhphu',
  recognise: '[data-role=content].detail-content, .detail-content.afcbc-body',
  title: '[data-role=title]',
  lead: '[data-role=sapo]',
  body: '.detail-content[data-role=content], .detail-content.afcbc-body',
  date: '[data-role=publishdate]',
  clutter: '[type=RelatedNewsBox], [type=relatednewsexternal], [type=link-content-footer], [type=quizv2]',
};
