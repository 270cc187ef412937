// The browser of a linked device is the machine's own, or @sparticuz/chromium: nothing is downloaded at install.
module.exports = { skipDownload: true }
