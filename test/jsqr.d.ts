/** The QR decoder of the tests, which puts itself on the window. */
declare module 'jsqr/dist/jsQR.js' {}
