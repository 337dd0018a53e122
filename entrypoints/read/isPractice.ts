/** Whether an address is that of the page to practise on, which has our scripts and stands for a page of the web. */
export const isPractice = (url: string | undefined): boolean =>
  url?.split('#', 1)[0] === chrome.runtime.getURL('/practice.html');
