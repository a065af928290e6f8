/** The colours of a page's picture at some places, each as a text. */
export async function coloursAt(page, places) {
  const picture = (await page.screenshot()).toString('base64');
  // In a page of its own: the measured one may forbid pictures from data.
  const reader = await page.context().newPage();
  try {
    return await reader.evaluate(
      async ({ base64, points }) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.codePointAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        context.drawImage(bitmap, 0, 0);
        return points.map(({ x, y }) => context.getImageData(Math.round(x), Math.round(y), 1, 1).data.join(','));
      },
      { base64: picture, points: places },
    );
  } finally {
    await reader.close();
  }
}
