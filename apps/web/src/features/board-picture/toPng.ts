/** Browsers refuse larger canvases, each in its own silent way. */
const longestSide = 16_384;
const mostPixels = 120_000_000;

/** Paints a picture so many times as large as it says it is. Rejects with a sentence. */
export async function toPng(svg: string, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    return await paint(await load(address), scale);
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function load(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode().catch(() => {
    throw new Error('The browser could not draw the picture; export it as SVG instead.');
  });
  return image;
}

function paint(image: HTMLImageElement, scale: number): Promise<Blob> {
  const [width, height] = [image.naturalWidth * scale, image.naturalHeight * scale];
  if (Math.max(width, height) > longestSide || width * height > mostPixels) {
    const size = `${width.toLocaleString('en')} × ${height.toLocaleString('en')} pixels`;
    throw new Error(`It would have ${size}, more than browsers can paint; choose a smaller scale, a frame, or SVG.`);
  }
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The browser could not paint the picture; choose a smaller scale, or SVG.'));
      else resolve(blob);
    }, 'image/png');
  });
}
