if (location.search === '?throw-in-content-script') throw new Error('thrown in the content script');
