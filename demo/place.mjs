/** Where a file of the demo lies, by its address: pages are generated, all else is in demo/. */
export const placeOf = (pathname) => pathname.replace(/^\/demo\/(?=[^/]+\.html$)/, '/dist/demo/');
