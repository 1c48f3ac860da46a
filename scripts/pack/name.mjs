/** The pack's name on the site, and as a download. */
export const packName = 'jiangxi-usb.html';
