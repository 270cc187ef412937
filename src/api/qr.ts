/** What is to be scanned, as an image for `<img>`: `data:image/svg+xml;base64,…`. Loaded when first needed. */
export async function qrImage(text: string): Promise<string> {
  const { renderSVG } = await import('uqr')
  return `data:image/svg+xml;base64,${Buffer.from(renderSVG(text)).toString('base64')}`
}
